package org.fuhe.extractor.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.fuhe.model.Amount;
import org.fuhe.model.AmountUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # printed         | table | amount
          0                 | 万元  | 0 万元
          0.00              | 元    | 0.00 元
          0                 |       | 0
          20                |       | 20
          1,350,000.00      | 元    | 1350000.00 元
          -3.20             | 万元  | -3.20 万元
          36万              | 元    | 36 万元
          36万              |       | 36 万元
          65万元            | 元    | 65 万元
          2.56亿            | 万元  | 2.56 亿元
          15亿元            |       | 15 亿元
          20.00元           | 万元  | 20.00 元
          1,350,000.00元整  | 万元  | 1350000.00 元
          65万圆            | 元    | 65 万元
          20（万元）        | 元    | 20 万元
          ￥20              | 万元  | 20 万元
          ￥20              |       | 20 元
          ¥20.00万元        |       | 20.00 万元
          人民币20万元      |       | 20 万元
          人民币20          |       | 20 元
          １，３５０．００  | 元    | 1350.00 元
          1.35E+06          | 元    | 1350000 元
          """)
  void readsAnAmount(String printed, String table, String amount) {
    assertThat(amount(printed, table)).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "—",
        "-",
        "--",
        "/",
        "／",
        "无",
        "万元",
        "元",
        "￥",
        "人民币",
        "1,00",
        "5千元",
        "3元5角",
        "20万美元",
        "20/30",
        "20%",
        "约20万元",
        "20万元以内",
        "20万元（其中：中央10万元）",
        "20（万元",
        "整",
        "20整",
        "财政拨款",
        "1.2.3",
        "20元20"
      })
  void leavesWhatIsNoAmountOfTheDatasetsUnits(String printed) {
    assertThat(amount(printed, "万元")).isEmpty();
    assertThat(Amounts.read(Print.of(printed), Optional.empty()).text()).isEqualTo(printed);
  }

  private static String amount(String printed, String table) {
    Optional<AmountUnit> unit =
        Arrays.stream(AmountUnit.values()).filter(u -> u.label().equals(table)).findFirst();
    return Amounts.read(Print.of(printed), unit).value().map(AmountsTest::words).orElse("");
  }

  private static String words(Amount amount) {
    String unit = amount.unit().map(u -> " " + u.label()).orElse("");
    return amount.number().toPlainString() + unit;
  }
}
