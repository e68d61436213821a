package org.fuhe.extractor.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SharesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # printed  | under 执行率 | under 执行率(%)
          0          | 0            | 0 %
          0.00       | 0.00         | 0.00 %
          0.0001     | 0.0001       | -
          0.8174     | 0.8174       | -
          0.99999    | 0.99999      | -
          1          | 1            | -
          1.0000     | 1.0000       | -
          1.0001     | -            | 1.0001 %
          1.04       | -            | 1.04 %
          1.99       | -            | 1.99 %
          2          | 2 %          | 2 %
          4.21       | 4.21 %       | 4.21 %
          82         | 82 %         | 82 %
          81.74      | 81.74 %      | 81.74 %
          100        | 100 %        | 100 %
          100.00     | 100.00 %     | 100.00 %
          104.5      | 104.5 %      | 104.5 %
          -0.5       | -            | -
          -5         | -            | -
          0%         | 0 %          | 0 %
          1%         | 1 %          | 1 %
          0.5%       | 0.5 %        | 0.5 %
          81.74%     | 81.74 %      | 81.74 %
          １００％   | 100 %        | 100 %
          100﹪      | 100 %        | 100 %
          -5%        | -5 %         | -5 %
          1,250%     | 1250 %       | 1250 %
          81.74\\%   | 81.74 %      | 81.74 %
          """)
  void readsAShareThatIsTold(String printed, String bare, String underPercent) {
    assertThat(Print.share(Shares.read(Print.of(printed), false).value()))
        .isEqualTo(bare == null ? "" : bare);
    assertThat(Print.share(Shares.read(Print.of(printed), true).value()))
        .isEqualTo(underPercent == null ? "" : underPercent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "—", "-", "/", "%", "％", "5‰", "100%%", "%100", "1,00%", "≥95%", "95%以上", "82/100", "优",
        "百分之百"
      })
  void leavesTheRest(String printed) {
    assertThat(Shares.read(Print.of(printed), false).value()).isEmpty();
    assertThat(Shares.read(Print.of(printed), true).value()).isEmpty();
  }
}
