package org.fuhe.scorer.norm;

import java.math.BigDecimal;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;

/** The program's own thresholds, for what no text that is known sets. */
final class Defaults {
  static final Norm.Thresholds THRESHOLDS =
      new Norm.Thresholds(
          byDefault("0.9", "执行率低于90%%未说明原因", "a rate of execution below 90 %% unexplained"),
          byDefault("0.3", "超过指标值30%%以上未说明原因", "more than 30 %% above the target unexplained"),
          byDefault("0.5", "执行率低于50%%而其余满分", "less than 50 %% spent and all else full"),
          byDefault("0.8", "80%%以上的指标与另一项目相同", "80 %% of the indicators are another project's"),
          byDefault("0.9", "90%%以上的项目总分为满分", "90 %% of the projects have full totals"));

  private Defaults() {}

  private static Cited<BigDecimal> byDefault(String number, String zh, String en) {
    return new Cited<>(
        new BigDecimal(number),
        new Citation(
            Citation.DEFAULT,
            Sentence.of(
                "程序设定，无全国性规定：" + zh, "set by the program, because no national text does: " + en)));
  }
}
