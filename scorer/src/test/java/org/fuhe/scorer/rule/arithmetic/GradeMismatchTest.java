package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Project;
import org.fuhe.scorer.Scorer;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.form.Forms;
import org.fuhe.scorer.form.Judging;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.norm.FormNorm;
import org.fuhe.scorer.norm.Norm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GradeMismatchTest {
  private static final String RULE = "grade-mismatch";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                          | total | row | grade | outcome
          no grade                      | 95    |     |       | not_applicable
          a stroke for the grade        | 95    |     | /     | not_applicable
          no total                      |       |     | 优    | not_applicable
          a total that is no number     | 合格  |     | 优    | not_checkable
          a grade of another scale      | 95    |     | 合格  | not_checkable
          full                          | 100   |     | 优    | consistent
          at the lower end              | 90    |     | 优    | consistent
          just below the upper end      | 89.99 |     | 良    | consistent
          in words of two               | 95    |     | 优秀  | consistent
          of the total of the table     | 89    | 90  | 优    | consistent
          below the lower end           | 89.99 |     | 优    | inconsistent
          at the upper end              | 90    |     | 良    | rounding
          rounded from below            | 80.0  |     | 中    | rounding
          rounded from above, no such   | 79    |     | 良    | inconsistent
          the last that is not rounded  | 89.5  |     | 优    | inconsistent
          a hair above the upper end    | 90.51 |     | 良    | inconsistent
          a unit above the upper end    | 91    |     | 良    | inconsistent
          the lowest of all             | 60    |     | 差    | rounding
          of another grade              | 90    |     | 中    | inconsistent
          of neither total              | 85    | 86  | 优    | inconsistent
          above the scale               | 101   |     | 优    | not_checkable
          """)
  void outcome(
      String name,
      @Nullable String total,
      @Nullable String row,
      @Nullable String grade,
      String outcome) {
    assertThat(Judging.outcome(RULE, form(total, row, grade))).isEqualTo(outcome);
  }

  @Test
  void findingNamesTheGradeOfTheTotal() {
    Finding finding = Judging.findings(RULE, form("98.43", null, "良")).get(0);
    assertThat(finding.subject()).hasToString("p1");
    assertThat(finding.detail().reported()).isEqualTo("良");
    assertThat(finding.detail().expected()).isEqualTo("优");
    assertThat(finding.message().en())
        .isEqualTo("“培训经费” has 98.43 points, which is 优; the grade is printed as 良.");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("良", "98.43");
    assertThat(finding.citation().norm()).isEqualTo("test");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                             | total | score | grade | outcome
          the scores are below the grade   | 80    | 69.97 | 中    | rounding
          the scores are the total         | 80    | 70    | 中    | inconsistent
          the scores are above the total   | 80    | 70.2  | 中    | inconsistent
          the scores sum to something else | 80    | 60    | 中    | rounding
          a score is missing               | 80    |       | 中    | rounding
          """)
  void theScoresTellWhatTheTotalWasRoundedFrom(
      String name, String total, @Nullable String score, String grade, String outcome) {
    String lines =
        form(total, null, grade)
            + """
            funds | source=total | budget=10 | executed=10 | weight=10 | score=10
            indicator | name=培训人数 | target=≥10人 | actual=10人 | weight=90 | score=%s
            """
                .formatted(score == null ? "" : score);
    assertThat(Judging.outcome(RULE, lines)).isEqualTo(outcome);
    assertThat(Judging.outcome(RULE, lines.replace("grade |", "improvement |") + summary(total)))
        .isEqualTo(outcome);
  }

  private static String summary(String total) {
    return "summary | name=培训经费 | total=%s | grade=中%n".formatted(total);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                          | total | grade | outcome
          the end that belongs to it    | 89    | 良    | consistent
          in the gap                    | 89.5  | 优    | not_checkable
          in the gap before rounding    | 90    | 良    | rounding
          behind the gap                | 91    | 良    | inconsistent
          """)
  void aScaleCanLeaveNumbersBetweenItsGrades(
      String name, String total, String grade, String outcome) {
    Norm.GradeScale scale =
        new Norm.GradeScale(
            List.of(
                new Norm.Grade("优", new BigDecimal("90"), new BigDecimal("100"), true),
                new Norm.Grade("良", new BigDecimal("80"), new BigDecimal("89"), true)));
    Scorer scorer = new Scorer((document, project) -> norm(document, project, scale));
    Map<Outcome, Integer> checks =
        scorer
            .judge(Forms.disclosure(form(total, null, grade)))
            .checks()
            .getOrDefault(RULE, Map.of());
    assertThat(checks.keySet()).extracting(Outcome::label).containsExactly(outcome);
  }

  private static FormNorm norm(Disclosure document, Project project, Norm.GradeScale scale) {
    FormNorm norm = Judging.norm(document, project);
    return new FormNorm(
        norm.norm(),
        norm.executionWeight(),
        norm.printedLevelWeights(),
        norm.quantity(),
        norm.bands(),
        new Cited<>(scale, Citation.printed("优90-100，良80-89")),
        norm.thresholds());
  }

  @Test
  void aFormWithoutANameIsNamedSo() {
    Finding finding = Judging.findings(RULE, "total | 98.43\ngrade | 良\n").get(0);
    assertThat(finding.message().zh()).startsWith("该项目得分98.43");
  }

  @Test
  void aRowOfTheSummaryIsJudgedByTheScaleOfItsForms() {
    String summary = "summary | name=%s | total=99.30 | grade=良\nname | 培训经费\ntotal | 95\n";
    Finding own = Judging.findings(RULE, summary.formatted("培训经费")).get(0);
    Finding other = Judging.findings(RULE, summary.formatted("会议费")).get(0);
    assertThat(own.subject()).hasToString("s1");
    assertThat(own.detail().expected()).isEqualTo("优");
    assertThat(other.message().zh()).contains("会议费");
  }

  @Test
  void aSummaryAloneHasNoScale() {
    assertThat(Judging.outcome(RULE, "summary | name=培训经费 | total=99.30 | grade=良\n"))
        .isEqualTo("not_applicable");
  }

  private static String form(@Nullable String total, @Nullable String row, @Nullable String grade) {
    return "name | 培训经费\n"
        + (total == null ? "" : "total | " + total + "\n")
        + (row == null ? "" : "total_row | " + row + "\n")
        + (grade == null ? "" : "grade | " + grade + "\n");
  }
}
