package org.fuhe.scorer.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CopiedFormTest {
  private static final String RULE = "copied-form";
  private static final String GOAL = "切实加强选派大学生的服务工作，顺利完成支援";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                  | first                  | second                 | outcome
          a short goal          | 切实加强选派大学生的服务工作，顺利完成 | 切实加强选派大学生的服务工作，顺利完成 | not_applicable
          goals of their own    | 切实加强选派大学生的服务工作，顺利完成支援 | 加强选派大学生的服务工作，顺利完成支援乡村 | consistent
          a goal word for word  | 切实加强选派大学生的服务工作，顺利完成支 | 切实加强选派大学生的服务工作,顺利完成支 | consistent,inconsistent
          """)
  void goals(String name, String first, String second, String outcome) {
    assertThat(
            Judging.outcome(
                RULE,
                form("党建经费", "goal_expected | " + first)
                    + form("培训经费", "goal_expected | " + second)))
        .isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                       | first | second | shared | outcome
          three indicators           | 3     | 3      | 3      | not_applicable
          four of four               | 4     | 4      | 4      | consistent,inconsistent
          four of five, four fifths  | 4     | 5      | 4      | consistent,inconsistent
          four of six                | 6     | 4      | 4      | consistent
          three of four              | 4     | 4      | 3      | consistent
          """)
  void indicators(String name, int first, int second, int shared, String outcome) {
    assertThat(
            Judging.outcome(
                RULE,
                form("党建经费", indicators(first, first, "≥9人"))
                    + form("培训经费", indicators(second, shared, "≥9人"))))
        .isEqualTo(outcome);
  }

  @Test
  void otherTargetsAreNoCopy() {
    assertThat(
            Judging.findings(
                RULE,
                form("党建经费", indicators(4, 4, "≥9人")) + form("培训经费", indicators(4, 4, "≥8人"))))
        .isEmpty();
  }

  @Test
  void theSameProjectAndFormsOfAnotherKindAreNotCompared() {
    String goal = "goal_expected | " + GOAL;
    assertThat(Judging.findings(RULE, form("党建经费", goal) + form("党建经费", goal))).isEmpty();
    assertThat(
            Judging.findings(
                RULE, form("党建经费", goal).replace("self_evaluation", "target") + form("培训经费", goal)))
        .isEmpty();
  }

  @Test
  void theFindingNamesTheFirstFormAndWhatIsTheSame() {
    String goal = "goal_expected | " + GOAL;
    String four = indicators(4, 4, "≥9人");
    Finding onlyGoal = Judging.findings(RULE, form("党建经费", goal) + form("培训经费", goal)).get(0);
    assertThat(onlyGoal.subject()).hasToString("p2");
    assertThat(onlyGoal.message().en())
        .isEqualTo("The goal is word for word that of form 1, \"党建经费\".");
    assertThat(onlyGoal.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly(GOAL, GOAL, "培训经费", "党建经费");
    Finding onlyIndicators = Judging.findings(RULE, form("党建经费", four) + form("培训经费", four)).get(0);
    assertThat(onlyIndicators.message().en())
        .isEqualTo("Of its 4 indicators, 4 have the names and targets of form 1, \"党建经费\".");
    assertThat(onlyIndicators.detail().reported()).isEqualTo("4");
    Finding both =
        Judging.findings(RULE, form("党建经费", goal + "\n" + four) + form("培训经费", goal + "\n" + four))
            .get(0);
    assertThat(both.message().en()).endsWith("So has its goal, word for word.");
    assertThat(both.evidence()).hasSize(8);
  }

  private static String indicators(int count, int shared, String target) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(
          "indicator | name=%s%d | target=%s\n".formatted(i < shared ? "人数" : "次数", i, target));
    }
    return lines.toString();
  }

  private static String form(String name, String more) {
    return "form | self_evaluation\nname | %s\n%s\n".formatted(name, more);
  }
}
