package org.fuhe.scorer.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SummaryFormMismatchTest {
  private static final String RULE = "summary-form-mismatch";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                       | rows                     | forms                   | findings
          a row of totals            | 合计:50 会议经费:10        | 会议经费:10               |
          an equal name comes first  | 会议费甲:10 会议费乙:10     | 会议费乙:10 会议费甲:10      |
          the most alike come first  | 培训会议补助经费:10 会议补助经费:10 | 会议补助的经费:10 培训会议补助的经费:10 | s1/name s2/name
          a little alike, amounts not | 职工培训经费:10            | 干部培训经费:20            |
          a little alike, and amounts | 职工培训经费:10            | 干部培训经费:10            | s1/name
          an amount half a digit off | 职工培训经费:10            | 干部培训经费:10.005         | s1/name
          and a hair more            | 职工培训经费:10            | 干部培训经费:10.0051        |
          """)
  void rowsAndFormsAreMatched(String name, String rows, String forms, @Nullable String findings) {
    StringBuilder lines = new StringBuilder();
    for (String form : forms.split(" ", -1)) {
      String[] parts = form.split(":", -1);
      lines.append(
          "form | self_evaluation\nname | %s\nfunds | source=total | unit=万元 | budget=%s\n"
              .formatted(parts[0], parts[1]));
    }
    for (String row : rows.split(" ", -1)) {
      String[] parts = row.split(":", -1);
      lines.append("summary | name=%s | district=%s | unit=万元\n".formatted(parts[0], parts[1]));
    }
    assertThat(Judging.findings(RULE, lines.toString()))
        .filteredOn(Finding::isContradiction)
        .extracting(finding -> finding.subject().toString())
        .isEqualTo(findings == null ? List.of() : List.of(findings.split(" ", -1)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                       | row                       | form                    | findings
          the same                   | 高技能人才培养补贴           | 高技能人才培养补贴          |
          the same in other brackets | 高技能人才培养补贴（本级）     | 高技能人才培养补贴(本级)     |
          a character is missing     | 高能人才培养补贴             | 高技能人才培养补贴          | s1/name
          half of it is other words  | 全区基层人社保以奖代补专项经费  | 全区社会保险征管以奖代补专项经费 | s1/name
          """)
  void names(String name, String row, String form, @Nullable String findings) {
    String lines =
        """
        name | %s
        funds | source=total | unit=元 | budget=270000
        summary | name=%s | district=27.00 | unit=万元
        """
            .formatted(form, row);
    assertThat(Judging.findings(RULE, lines))
        .extracting(finding -> finding.subject().toString())
        .isEqualTo(findings == null ? List.of() : List.of(findings));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                               ! row                                ! form                              ! outcome
          no amount in the summary           ! total=90                           ! unit=元 | budget=270000           ! consistent
          no amount in the form              ! district=27 | unit=万元             ! unit=元                           ! consistent
          the same across units              ! district=27.00 | unit=万元          ! unit=元 | budget=270000.00        ! consistent
          a summary that is rounded          ! district=384.31 | unit=万元         ! unit=元 | budget=3843079          ! consistent
          the sum of two columns             ! central=5 | district=22 | unit=万元 ! unit=元 | budget=270000           ! consistent
          a dash in a column                 ! central=— | district=27 | unit=万元 ! unit=元 | budget=270000           ! consistent
          the first budget is listed         ! district=27 | unit=万元             ! unit=万元 | initial=27 | budget=30 ! consistent
          what was spent is listed           ! district=27 | unit=万元             ! unit=万元 | budget=30 | executed=27 ! consistent
          a summary that is cut off           ! district=384.30 | unit=万元         ! unit=元 | budget=3843079          ! consistent,rounding
          a form that is rounded             ! district=27.04 | unit=万元          ! unit=万元 | budget=27.0            ! consistent,rounding
          a hair beyond the rounding         ! district=27.06 | unit=万元          ! unit=万元 | budget=27.0            ! consistent,inconsistent
          no unit in the form                ! district=27 | unit=万元             ! budget=27                         ! consistent,not_checkable
          an amount that is no number        ! district=若干 | unit=万元            ! unit=万元 | budget=27              ! consistent,not_checkable
          another amount                     ! district=30 | unit=万元             ! unit=万元 | budget=27              ! consistent,inconsistent
          another sum                        ! central=5 | district=27 | unit=万元 ! unit=万元 | budget=27              ! consistent,inconsistent
          """)
  void amounts(String name, String row, String form, String outcome) {
    assertThat(Judging.outcome(RULE, amount(row, form))).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                   | row   | form  | outcome
          none in the summary    |       | 97    | consistent
          none in the form       | 97    |       | consistent
          no number              | 优    | 97    | consistent,not_checkable
          the same               | 97.0  | 97    | consistent
          rounded in the summary | 97    | 96.86 | consistent,rounding
          cut off in the summary | 96    | 96.86 | consistent,rounding
          rounded in the form    | 96.86 | 97    | consistent,rounding
          below both             | 95    | 96.86 | consistent,inconsistent
          another score          | 97    | 100   | consistent,inconsistent
          one digit off          | 96.85 | 96.86 | consistent,inconsistent
          """)
  void scores(String name, @Nullable String row, @Nullable String form, String outcome) {
    assertThat(
            Judging.outcome(
                RULE,
                """
                name | 培训经费
                total | %s
                summary | name=培训经费 | total=%s
                """
                    .formatted(form == null ? "" : form, row == null ? "" : row)
                    .replace("total | \n", "")))
        .isEqualTo(outcome);
  }

  @Test
  void gradesAreHeldAgainstEachOther() {
    String lines = "name | 培训经费\ngrade | 良\nsummary | name=培训经费 | grade=";
    assertThat(Judging.findings(RULE, lines + "良")).isEmpty();
    Finding finding = Judging.findings(RULE, lines + "优").get(0);
    assertThat(finding.subject()).hasToString("s1/grade");
    assertThat(finding.detail().expected()).isEqualTo("良");
    assertThat(finding.severity().label()).isEqualTo("error");
    assertThat(finding.message().en())
        .isEqualTo("The summary gives the grade \"优\", the form \"良\".");
  }

  @Test
  void theFindingsPointAtTheRowAndTheForm() {
    Finding name =
        Judging.findings(
                RULE,
                """
                name | 高技能人才培养补贴
                summary | name=高能人才培养补贴
                """)
            .get(0);
    assertThat(name.project()).contains(1);
    assertThat(name.severity().label()).isEqualTo("warning");
    assertThat(name.detail().reported()).isEqualTo("高能人才培养补贴");
    assertThat(name.detail().expected()).isEqualTo("高技能人才培养补贴");
    Finding amount =
        Judging.findings(RULE, amount("central=823.27 | unit=万元", "unit=元 | budget=7484300"))
            .get(0);
    assertThat(amount.subject()).hasToString("s1/amount");
    assertThat(amount.detail().field()).isEqualTo("central");
    assertThat(amount.detail().reported()).isEqualTo("823.27");
    assertThat(amount.detail().expected()).isEqualTo("748.43");
    assertThat(amount.message().en())
        .isEqualTo(
            "The summary lists 823.27 万元, the form's budget is 748.43 万元, and none of its other"
                + " amounts agrees either.");
    Finding sum =
        Judging.findings(RULE, amount("central=1 | other=2 | unit=万元", "unit=元 | budget=40000"))
            .get(0);
    assertThat(sum.detail().field()).isEqualTo("amount");
    assertThat(sum.detail().reported()).isEqualTo("3");
    assertThat(sum.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("1", "2", "40000", "培训经费");
    Finding total =
        Judging.findings(RULE, "name | 培训经费\ntotal | 100\nsummary | name=培训经费 | total=97").get(0);
    assertThat(total.subject()).hasToString("s1/total");
    assertThat(total.detail().expected()).isEqualTo("100");
    assertThat(total.message().zh()).isEqualTo("汇总表的自评得分为97分，自评表的总分为100分。");
  }

  @Test
  void aRowThatLacksTheScoreOfOthersMayBeMisread() {
    assertThat(
            Judging.outcome(
                RULE,
                """
                form | self_evaluation
                name | 培训经费
                funds | source=total | unit=万元 | budget=90.10
                form | self_evaluation
                name | 党建经费
                summary | name=培训经费 | central=90.10 | other=96.49 | unit=万元
                summary | name=党建经费 | total=100
                """))
        .isEqualTo("consistent,not_checkable");
  }

  @Test
  void aProjectThatIsListedTwiceIsComparedInOrder() {
    assertThat(
            Judging.findings(
                RULE,
                """
                form | self_evaluation
                name | 培训经费
                total | 90
                form | self_evaluation
                name | 培训经费
                total | 80
                summary | name=培训经费 | total=90
                summary | name=培训经费 | total=80
                summary | name=合计 | total=85
                """))
        .isEmpty();
  }

  @Test
  void whatIsMissingIsNamedWhereTheRestBelongsTogether() {
    StringBuilder lines = new StringBuilder();
    for (String name : new String[] {"培训经费", "党建支出", "电费补贴", "房屋租赁"}) {
      lines.append("form | self_evaluation\nname | %s\nsummary | name=%s\n".formatted(name, name));
    }
    Finding row = Judging.findings(RULE, lines + "summary | name=消防器材购置").get(0);
    assertThat(row.subject()).hasToString("s5");
    assertThat(row.severity().label()).isEqualTo("warning");
    assertThat(row.message().en())
        .isEqualTo("The summary lists \"消防器材购置\", and the document has no form of this project.");
    Finding form = Judging.findings(RULE, lines + "form | self_evaluation\nname | 消防器材购置").get(0);
    assertThat(form.subject()).hasToString("p5");
    assertThat(form.message().en())
        .isEqualTo("There is a form of \"消防器材购置\", and the summary does not list this project.");
    assertThat(Judging.findings(RULE, lines + "summary | name=消防器材购置\nsummary | name=绿化养护"))
        .isEmpty();
    assertThat(Judging.findings(RULE, lines + "form | whole_department\nname | 消防器材购置")).isEmpty();
  }

  @Test
  void nothingIsMissingFromADocumentWithoutASummary() {
    assertThat(Judging.findings(RULE, "name | 培训经费")).isEmpty();
  }

  @Test
  void likeNamesOfOtherAmountsAreOtherProjects() {
    assertThat(
            Judging.findings(
                RULE,
                """
                name | 全区社会保险征管以奖代补专项经费
                funds | source=total | unit=元 | budget=270000
                summary | name=全区基层人社保以奖代补专项经费 | district=30 | unit=万元
                """))
        .isEmpty();
  }

  private static String amount(String row, String form) {
    return "name | 培训经费\nfunds | source=total | %s%nsummary | name=培训经费 | %s".formatted(form, row);
  }
}
