package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form can mean by its rate: each reading with what it can stand for. */
final class SpentShareTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          rate   | readings
          82%    | 0.815–0.83
          81.74% | 0.81735–0.8175
          1      | 0.995–1.01
          0.82   | 0.815–0.83, 0.00815–0.0083
          0.9999 | 0.99985–1.0000, 0.0099985–0.010000
          若干   | ''
          """)
  void aPrintedRateIsRoundedOrCutOff(String rate, String readings) {
    assertThat(readings("funds | source=total | rate=" + rate)).isEqualTo(readings);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row                                | readings
          target=100;unit=%;actual=4.21      | 0.04205–0.0422
          target=100;unit=％;actual=4.21     | 0.04205–0.0422
          target=100%;actual=4.21            | 0.04205–0.0422
          target=100;actual=4.21             | 0.04205–0.0422
          target=≥95;actual=95.2%            | 0.9515–0.953
          target=≥95;actual=95.2             | ''
          target=100;unit=%;actual=0.952     | 0.009515–0.00953, 0.9515–0.953
          target=100;unit=%;actual=1         | 0.005–0.02, 0.995–1.01
          target=100;unit=%;actual=1.01      | 0.01005–0.0102
          target=100;unit=%;actual=0         | -0.005–0.01, -0.005–0.01
          target=100;unit=%;actual=-3        | ''
          target=100;unit=%;actual=已完成     | ''
          """)
  void aRowOfAListIsReadInHundredthsAndAsAFraction(String row, String readings) {
    assertThat(readings("indicator | name=年度预算执行率 | weight=10 |" + row.replace(';', '|')))
        .isEqualTo(readings);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          funds                                     | readings
          budget=100;executed=50                    | 0.4925–0.5075
          budget=100;executed=50.00                 | 0.4999–0.5001
          budget=100;executed=50;initial=90.00      | 0.4999–0.5001
          initial=100;executed=50                   | 0.4925–0.5075
          budget=100;executed=-1                    | ''
          budget=0;executed=0                       | ''
          budget=100                                | ''
          """)
  void amountsAreAsExactAsTheOthersOfTheForm(String funds, String readings) {
    String lines = "funds | source=total | unit=万元 |" + funds.replace(';', '|');
    String found =
        shares(lines).stream()
            .map(
                share ->
                    "%.4f–%.4f"
                        .formatted(
                            share.interval().low().doubleValue(),
                            share.interval().high().doubleValue()))
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(readings);
  }

  @Test
  void amountsComeBeforeThePrintedRate() {
    List<SpentShare> shares =
        shares("funds | source=total | unit=万元 | budget=65 | executed=53.132 | rate=82%");
    assertThat(shares)
        .extracting(share -> share.explanation().en())
        .containsExactly("53.132 ÷ 65 = 81.74 %", "the rate 82%");
    assertThat(shares.get(0).evidence()).extracting(e -> e.field()).contains("executed", "budget");
    assertThat(shares.get(1).evidence()).extracting(e -> e.printed().text()).containsExactly("82%");
  }

  private static List<SpentShare> shares(String lines) {
    return SpentShare.of(Judging.judge("total | 90\n" + lines).forms().get(0));
  }

  private static String readings(String lines) {
    return shares(lines).stream()
        .map(
            share ->
                share.interval().low().toPlainString()
                    + "–"
                    + share.interval().high().toPlainString())
        .collect(Collectors.joining(", "));
  }
}
