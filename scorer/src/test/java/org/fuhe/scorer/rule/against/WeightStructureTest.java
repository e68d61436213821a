package org.fuhe.scorer.rule.against;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeightStructureTest {
  private static final String RULE = "weight-structure";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case | lines | outcome
          a form of targets | form;target//I;level1=产出指标;name=甲;weight=60//I;level1=效益指标;name=乙;weight=20//I;level1=满意度指标;name=丙;weight=10 | not_applicable
          a whole department | form;whole_department//I;level1=产出指标;name=甲;weight=60//I;level1=效益指标;name=乙;weight=20//I;level1=满意度指标;name=丙;weight=10 | not_applicable
          no levels | I;name=甲;weight=90 | not_applicable
          a row without a weight | I;level1=产出指标;name=甲;weight=60//I;level1=效益指标;name=乙;weight=20//I;level1=满意度指标;name=丙;weight=10//I;level1=产出指标;name=丁 | not_applicable
          no rows | total;100 | not_applicable
          another plan | I;level1=产出指标;name=甲;weight=60//I;level1=效益指标;name=乙;weight=20//I;level1=满意度指标;name=丙;weight=10//I;level1=项目决策;name=丁;weight=5 | not_applicable
          the set of the norm | I;level1=产出指标;name=甲;weight=50//I;level1=效益指标;name=乙;weight=30//I;level1=满意度指标;name=丙;weight=10 | consistent
          a placeholder counts nothing | I;level1=产出指标;name=甲;weight=50//I;level1=效益指标;name=乙;weight=30//I;level1=满意度指标;name=丙;weight=10//I;level1=效益指标;name=/;weight=/ | consistent
          a level of several rows | I;level1=产出指标;name=甲;weight=30//I;level1=效益指标;name=乙;weight=30//I;level1=满意度指标;name=丙;weight=10//I;level1=产出指标;name=丁;weight=20 | consistent
          satisfaction among the benefits | I;level1=产出指标;name=甲;weight=50//I;level1=效益指标;name=乙;weight=40 | consistent
          benefits without it | I;level1=产出指标;name=甲;weight=50//I;level1=效益指标;name=乙;weight=30 | inconsistent
          another | I;level1=产出指标;name=甲;weight=60//I;level1=效益指标;name=乙;weight=20//I;level1=满意度指标;name=丙;weight=10 | inconsistent
          full marks | I;level1=产出指标;name=甲;weight=60//I;level1=效益指标;name=乙;weight=30//I;level1=满意度指标;name=丙;weight=10 | inconsistent
          more than full marks | I;level1=产出指标;name=甲;weight=61//I;level1=效益指标;name=乙;weight=30//I;level1=满意度指标;name=丙;weight=10 | not_checkable
          as the headings print | heading;产出指标(60分)//heading;效益指标(30分)//I;level1=产出指标;name=甲;weight=60//I;level1=效益指标;name=乙;weight=30//I;level1=满意度指标;name=丙;weight=10 | consistent
          not as a heading prints | heading;产出指标(50分)//heading;效益指标(30分)//I;level1=产出指标;name=甲;weight=40//I;level1=效益指标;name=乙;weight=30//I;level1=满意度指标;name=丙;weight=10 | inconsistent
          headings of second levels | heading;数量指标(20分)//I;level1=产出指标;name=甲;weight=50//I;level1=效益指标;name=乙;weight=30//I;level1=满意度指标;name=丙;weight=10 | consistent
          """)
  void outcome(String name, String lines, String outcome) {
    assertThat(Judging.outcome(RULE, form(lines))).isEqualTo(outcome);
  }

  @Test
  void findingShowsBothStructures() {
    Finding finding =
        Judging.findings(
                RULE,
                form(
                    "I;level1=产出指标;name=甲;weight=60//I;level1=效益指标;name=乙;weight=20//I;level1=满意度指标;name=丙;weight=10"))
            .get(0);
    assertThat(finding.detail().reported()).isEqualTo("产出 60、效益 20、满意度 10");
    assertThat(finding.detail().expected()).isEqualTo("产出 50、效益 30、满意度 10");
    assertThat(finding.citation()).isEqualTo(Judging.NORM.citation());
    assertThat(finding.evidence()).hasSize(3);
    assertThat(finding.message().zh())
        .isEqualTo("各一级指标的分值为产出 60、效益 20、满意度 10，与规定的产出 50、效益 30、满意度 10不同。");
  }

  @Test
  void aHeadingOfTheFormIsNamed() {
    Finding finding =
        Judging.findings(
                RULE,
                form(
                    "heading;产出指标(50分)//I;level1=产出指标;name=甲;weight=40//I;level1=效益指标;name=乙;weight=30//I;level1=满意度指标;name=丙;weight=10"))
            .get(0);
    assertThat(finding.detail().expected()).isEqualTo("产出 50");
    assertThat(finding.citation()).isEqualTo(Citation.printed("产出指标(50分)"));
  }

  @Test
  void nothingIsSaidOfAFormThatWasNotReadWhole() {
    assertThat(
            Judging.outcome(
                RULE,
                form(
                        "I;level1=产出指标;name=甲;weight=60//I;level1=效益指标;name=乙;weight=20//I;level1=满意度指标;name=丙;weight=10")
                    + "problem | UNPLACED_TEXT | 5人\nremarks | 无"))
        .isEqualTo("not_checkable");
  }

  /** Lines of the test language, parted by two slashes, with semicolons for its bars. */
  private static String form(String lines) {
    return lines.replace("//", "\n").replace("I;", "indicator;").replace(";", " | ")
        + "\nname | 工作经费\n";
  }
}
