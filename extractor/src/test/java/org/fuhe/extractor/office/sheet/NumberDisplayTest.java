package org.fuhe.extractor.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberDisplayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          82       | 0   | General                                                  | 82
          0.1      | 0   | General                                                  | 0.1
          1234567.891234 | 0 | General                                              | 1234567.891
          0.82     | 9   | 0%                                                       | 82%
          0.285    | 9   | 0%                                                       | 29%
          0.81745  | 10  | 0.00%                                                    | 81.75%
          1.005    | 2   | 0.00                                                     | 1.01
          95.5     | 176 | 0.00_                                                    | 95.50
          -3.5     | 177 | 0.00_);(0.00)                                            | (3.50)
          1234.5   | 4   | #,##0.00                                                 | 1,234.50
          1234.5   | 43  | `_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ `       | 1,234.50
          31.5     | 178 | 0.0"万元"                                                | 31.5万元
          44197    | 14  | m/d/yy                                                   | 2021/1/1
          44197    | 31  | reserved                                                 | 2021年1月1日
          44197    | 57  | ``                                                       | 2021年1月
          44197    | 179 | yyyy"年"m"月"d"日";@                                     | 2021年1月1日
          44197    | 180 | [$-804]yyyy\\-mm\\-dd                                    | 2021-01-01
          44197.75 | 181 | yyyy/m/d h:mm                                            | 2021/1/1 18:00
          44197    | 182 | [DBNum1][$-804]yyyy"年"m"月"                             | 2021年1月
          44197    | 183 | aaaa                                                     | 星期五
          0.75     | 20  | h:mm                                                     | 18:00
          1.5      | 46  | [h]:mm:ss                                                | 36:00:00
          -5       | 14  | m/d/yy                                                   | -5
          """)
  void numbersAreDisplayedAsInChina(double value, int index, String code, String shown) {
    assertThat(new NumberDisplay(false).of(value, index, code == null ? "" : code).strip())
        .isEqualTo(shown);
  }
}
