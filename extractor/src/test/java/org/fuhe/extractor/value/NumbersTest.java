package org.fuhe.extractor.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                     | 0
          -0                    | 0
          0.00                  | 0.00
          007                   | 7
          .5                    | 0.5
          -.5                   | -0.5
          +3                    | 3
          999999999999999999    | 999999999999999999
          0.000000000000000001  | 0.000000000000000001
          1,000                 | 1000
          12,345,678.90         | 12345678.90
          999,999               | 999999
          1350000.00            | 1350000.00
          １７４０              | 1740
          －３                  | -3
          −3.5                  | -3.5
          １，３５０．００      | 1350.00
          １,350                | 1350
          1２.5０               | 12.50
          1.35E+06              | 1350000
          4E-05                 | 0.00004
          -2.5E+3               | -2500
          """)
  void readsANumberWithItsScale(String printed, BigDecimal number) {
    assertThat(Numbers.read(Print.of(printed)))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number))
        .hasValueSatisfying(
            read -> assertThat(read.toPlainString()).isEqualTo(number.toPlainString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,00",
        "1,0000",
        "12,34.5",
        "1234,567",
        "0,123",
        ",100",
        "1,",
        "1,,000",
        "1,000,00",
        "1.000,00",
        "1,000.5,0",
        "1.2.3",
        "5.",
        ".",
        "-",
        "--3",
        "+-3",
        "3-",
        "- 3",
        "(3)",
        "1，350",
        "95，100",
        "100%",
        "10分",
        "￥20",
        "1e5",
        "1E5",
        "1E+99",
        "1E+006",
        "12E+05",
        "1E+05元",
        "0x10",
        "NaN",
        "Infinity",
        "½",
        "²",
        "①",
        "١٢",
        "三",
        "1 000",
        "1'000",
        "1_000",
        "1234567890123456789"
      })
  void leavesWhatIsNoNumber(String printed) {
    assertThat(Numbers.read(printed)).isEmpty();
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(Numbers.read("")).isEmpty();
  }

  @Test
  void keepsTheScaleOfAnExponent() {
    assertThat(Numbers.read("1.35E+06")).contains(new BigDecimal("1.35E+6"));
  }

  @Test
  void readsEndlessDigitsInNoTime() {
    assertThat(Numbers.read("9".repeat(1_000_000))).isEmpty();
    assertThat(Numbers.read("1" + ",000".repeat(250_000))).isEmpty();
    assertThat(Numbers.read("0." + "0".repeat(1_000_000))).isEmpty();
    assertThat(Numbers.read("0".repeat(1_000_000))).contains(BigDecimal.ZERO);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsBackWhatIsPrintedInAnyForm(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal number =
          BigDecimal.valueOf(random.nextLong() >> (8 + random.nextInt(50)), random.nextInt(6));
      String plain = number.toPlainString();
      assertThat(Numbers.read(plain)).as(plain).contains(number);
      String grouped = String.format("%,." + number.scale() + "f", number);
      assertThat(Numbers.read(grouped)).as(grouped).contains(number);
      String wide = wide(random.nextBoolean() ? plain : grouped);
      assertThat(Numbers.read(wide)).as(wide).contains(number);
    }
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    return wide.toString();
  }
}
