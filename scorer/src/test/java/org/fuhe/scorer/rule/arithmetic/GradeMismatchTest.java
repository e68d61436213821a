package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
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
          at the upper end              | 90    |     | 良    | inconsistent
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
