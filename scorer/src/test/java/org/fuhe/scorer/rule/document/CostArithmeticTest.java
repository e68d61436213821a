package org.fuhe.scorer.rule.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CostArithmeticTest {
  private static final String RULE = "cost-arithmetic";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                                   | text                                   | outcome
          no computation                         | 共需资金380人                           | not_applicable
          a product without a result             | 社保局机关1条×5300元/月                   | not_applicable
          no price among the factors             | 5天×24小时=100元                        | not_applicable
          two prices                             | 5元×24元=100元                          | not_applicable
          a result that is no money              | 100元×3月=500小时                       | not_applicable
          a result that is a rate                | 100元×3人=500元/月                      | not_applicable
          a factor that is not meant exactly     | 约10人×100元=1万元                       | not_applicable
          a factor in vague words                | 10余人×100元=1万元                       | not_applicable
          a price for each of something          | 每人1000元×12月=12000元                  | not_applicable
          goes on behind the result              | 10人×100元=1000元×12月=12000元           | not_applicable
          begins within a longer computation     | 5人×3元+7人×100元=800元                  | not_applicable
          the product                            | 380人×1200元/人/月×12月=547.2万元         | consistent
          thousands parted by commas             | 4次×80,000元/次＝32万元                   | consistent
          a remark in brackets                   | 230人×2600元/人（含春秋装各2套）=59.8万元   | consistent
          a multiplier on both sides             | 33万人×1元/人=33万元                      | consistent
          tens of thousands that were rounded    | 33万人×3元/人=98.6万元                    | consistent
          tens of thousands beyond the rounding  | 33万人×3元/人=97.4万元                    | inconsistent
          a number of hundred millions           | 1亿次×2元/次=2亿元                        | consistent
          a share                                | 1000元×50%=500元                         | consistent
          rounded                                | 624人×300元/人=18.7万元                   | consistent
          cut off                                | 8914人×70元/人=62.3万元                   | consistent
          a unit above                           | 12134.54平方×30元/月×12月=436.85万元       | inconsistent
          the unit of the result is wrong        | 10人×100元/人=1000万元                    | inconsistent
          a factor may have been left out        | 20人×100元/人/天=1万元                     | not_checkable
          a factor may stand too many            | 10人×100元×12月=1000元                    | not_checkable
          no factor makes up for it              | 20人×100元/人/天=0.35万元                  | inconsistent
          the same, one off in a hundred         | 10人×100元=1980元                         | not_checkable
          the same, farther off                  | 10人×100元=1970元                         | inconsistent
          a sum                                  | 127.93万元+24.2万元=152.13万元             | consistent
          a sum that is wrong                    | 127.93万元+24.2万元=153.13万元             | inconsistent
          a sum of other things than money       | 3人+4人=8万元                             | not_applicable
          a sum twice what it should be          | 1万元+2万元=6万元                          | inconsistent
          """)
  void outcome(String name, @Nullable String text, String outcome) {
    assertThat(Judging.outcome(RULE, "overview | " + text)).isEqualTo(outcome);
  }

  @Test
  void theFindingShowsTheComputationAndWhatItComesTo() {
    Finding finding =
        Judging.findings(RULE, "overview | 明细如下：1.租金12134.54平方×30元/月×12月=436.85万元；").get(0);
    assertThat(finding.subject()).hasToString("p1/overview");
    assertThat(finding.detail().reported()).isEqualTo("436.85");
    assertThat(finding.detail().expected()).isEqualTo("436.84");
    assertThat(finding.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("12134.54平方×30元/月×12月=436.85万元");
    assertThat(finding.message().en())
        .isEqualTo("\"12134.54平方×30元/月×12月=436.85万元\" comes to 436.84 万元.");
  }

  @Test
  void allComputationsThatAreWrongAreNamed() {
    Finding finding =
        Judging.findings(RULE, "overview | 3人×100元=350元；5人×100元=500元；7人×100元=800元；1亿次×3元/次=9亿元")
            .get(0);
    assertThat(finding.message().zh())
        .isEqualTo("“3人×100元=350元”应得300元。“7人×100元=800元”应得700元。“1亿次×3元/次=9亿元”应得3亿元。");
  }

  @Test
  void textsOfIndicatorsAndTextsPrintedTwiceAreLeftOut() {
    String text = "3人×100元=350元";
    assertThat(Judging.outcome(RULE, "indicator | name=" + text)).isEqualTo("not_applicable");
    assertThat(Judging.findings(RULE, "overview | %s%nbasis | %s".formatted(text, text)))
        .hasSize(1);
  }
}
