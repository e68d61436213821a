package org.fuhe.extractor.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NaturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # not told
          /                |
          —                |
          定量             |
          定量指标         |
          定性/定量        |
          正向/反向        |
          ≥≤               |
          ≠                |
          数量指标         |
          95%              |
          ≥95%             |
          # signs
          ＝               | =
          =                | =
          ==               | =
          ≥                | >=
          ≧                | >=
          >=               | >=
          ＞＝             | >=
          ＞=              | >=
          =>               | >=
          ⩾                | >=
          ≮                | >=
          $\\geq$          | >=
          \\geqslant       | >=
          &ge;             | >=
          》               | >=
          ≤                | <=
          ≦                | <=
          ＜＝             | <=
          ⩽                | <=
          ≯                | <=
          \\leq            | <=
          《               | <=
          ＞               | >
          &gt;             | >
          ﹥               | >
          ＜               | <
          # words
          定性             | qualitative
          定性指标         | qualitative
          正向             | >=
          正向指标         | >=
          正向指标（≥）    | >=
          反向             | <=
          反向指标         | <=
          逆向指标         | <=
          负向             | <=
          定量（≥）        | >=
          定量-正向        | >=
          大于等于         | >=
          大于或等于       | >=
          不低于           | >=
          不少于           | >=
          小于等于         | <=
          不超过           | <=
          等于             | =
          大于             | >
          小于             | <
          """)
  void tellsTheComparison(String printed, String comparison) {
    assertThat(Print.sign(Natures.read(Print.of(printed)).value()))
        .isEqualTo(comparison == null ? "" : comparison);
  }
}
