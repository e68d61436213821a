package org.fuhe.scorer.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TruncatedTextTest {
  private static final String RULE = "truncated-text";
  private static final String LONG =
      "根据区财政局运转性办公经费编制标准执行，根据三定方案，履行政府职能，提供公共服务，保障自身运转，按照全年工作计划开展工作；";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                              | end               | outcome
          a full stop                       | 保障工作。          | consistent
          no full stop                      | 保障工作正常开展     | consistent
          a bracket that is closed          | 保障工作（含新区）    | consistent
          a bracket forgotten in a sentence | 保障（含新区工作。    | consistent
          a bracket that is open            | 《通知》（渝人社发    | inconsistent
          a title that is open              | 市财政局《关于规范    | inconsistent
          two brackets, one of them open    | （渝财综〔2020      | inconsistent
          a comma                           | 印刷、考试，         | inconsistent
          an operator                       | 共需资金380人×      | inconsistent
          the number of a point             | 保障工作；2.        | inconsistent
          one character of the last thing   | 标牌制作、印刷、考    | inconsistent
          a last thing of one character     | 服务全区街道、村      | consistent
          and one character                 | 人员交流、人事任免及培 | inconsistent
          in time                           | 人员交流、工作推进及时 | consistent
          a product in a list               | 如下：1条×5300元/月  | inconsistent
          a product elsewhere               | 按1条×5300元/月     | consistent
          a number behind a computation     | 2条×3元=6元，面积500   | inconsistent
          its unit too                      | 2条×3元=6元，面积500平方 | consistent
          a number without a computation    | 全年培训人数500       | consistent
          a word without its object         | 维护合法权益，保证     | inconsistent
          and with it                       | 维护合法权益，保证稳定  | consistent
          such a word in a clause           | 合法权益得到保证       | consistent
          about                             | 后勤保障人员等约       | inconsistent
          a word that ends in the same way  | 促进资源节约          | consistent
          万 among 万元                       | 印刷1万元；邮电2万     | inconsistent
          万元 to the end                     | 印刷1万元；邮电2万元    | consistent
          万 throughout                      | 印刷1万；会议3万元；邮电2万 | consistent
          万 alone                           | 邮电2万             | consistent
          a result in 万 among 万元           | 共5万：（1）2×3万=6万元；（2）2×1万=2万 | inconsistent
          a result in 万 before other words   | 共5万：2×3万=6万元，2×1万=2万，共8万 | consistent
          a point without its amount        | 如下：（1）印刷1万元；（2）会议300元；（3）代表慰 | inconsistent
          numbered with points              | 如下：1.印刷1万元；2.会议3万元；3.代表慰 | inconsistent
          each point has its amount         | 如下：（1）印刷1万元；（2）会议3万元；（3）慰问2万元 | consistent
          another one without an amount     | 如下：（1）印刷；（2）会议3万元；（3）代表慰问 | consistent
          one point with an amount          | 如下：（1）印刷1万元；（2）代表慰问 | consistent
          a last point with a figure        | 如下：（1）印刷1万元；（2）会议3万元；（3）慰问20人 | consistent
          """)
  void outcome(String name, String end, String outcome) {
    assertThat(Judging.outcome(RULE, "basis | " + LONG + end)).isEqualTo(outcome);
  }

  @Test
  void aShortTextWasTypedSo() {
    String text = "根".repeat(58);
    assertThat(Judging.outcome(RULE, "basis | " + text + "，")).isEqualTo("not_applicable");
    assertThat(Judging.outcome(RULE, "basis | " + text + "人，")).isEqualTo("inconsistent");
  }

  @Test
  void anOpenBracketIsLookedForInTheLastWords() {
    assertThat(Judging.outcome(RULE, "basis | （" + "根".repeat(59))).isEqualTo("inconsistent");
    assertThat(Judging.outcome(RULE, "basis | （" + "根".repeat(60))).isEqualTo("consistent");
  }

  @Test
  void theSameWordsElsewhereThatGoOnInAComputationShowTheRest() {
    String lines =
        """
        overview | %1$s共需资金380人×1200元/人/月×12月=547.2万元。
        basis | %1$s共需资金380人
        """
            .formatted(LONG);
    Finding finding = Judging.findings(RULE, lines).get(0);
    assertThat(finding.subject()).hasToString("p1/basis");
    assertThat(finding.message().zh())
        .isEqualTo("该文字止于“展工作；共需资金380人”，表内另一处相同的文字在其后还有“×1200元/人/月×1”。");
    assertThat(finding.evidence()).extracting(e -> e.field()).containsExactly("basis", "overview");
  }

  @Test
  void theSameWordsWithAFurtherSentenceSayNothing() {
    assertThat(
            Judging.outcome(
                RULE, "overview | %1$s文件的相关规定现下达预算。%nbasis | %1$s文件的相关规定".formatted(LONG)))
        .isEqualTo("consistent");
  }

  @Test
  void theFindingQuotesTheEnd() {
    Finding finding = Judging.findings(RULE, "basis | " + LONG + "标牌制作、印刷、考").get(0);
    assertThat(finding.message().en())
        .isEqualTo(
            "The text ends in \"工作；标牌制作、印刷、考\" in the middle of a sentence, and may be cut off.");
    assertThat(Judging.findings(RULE, "basis | " + LONG + "《通知》（渝").get(0).message().en())
        .contains("with a bracket still open");
  }

  @Test
  void namesOfIndicatorsAreNoTexts() {
    assertThat(Judging.outcome(RULE, "indicator | name=" + LONG + "印刷、考"))
        .isEqualTo("not_applicable");
  }
}
