package org.fuhe.extractor.value;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Printed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The values of published documents, as their annotations understand them. */
final class PublishedValuesTest {
  @ParameterizedTest(name = "{0}: {1} = {2}")
  @CsvFileSource(resources = "published-values.csv", numLinesToSkip = 2, emptyValue = "")
  void isUnderstoodAsAnnotated(String kind, String printed, String meaning) {
    assertThat(meaning(kind, Print.of(printed))).isEqualTo(meaning == null ? "" : meaning);
  }

  private static String meaning(String kind, Printed printed) {
    return switch (kind) {
      case "amount in 元" -> amount(printed, AmountUnit.YUAN);
      case "amount in 万元" -> amount(printed, AmountUnit.TEN_THOUSAND_YUAN);
      case "share" -> Print.share(Shares.read(printed, false).value());
      case "share under %" -> Print.share(Shares.read(printed, true).value());
      case "score" -> Print.number(Scores.read(printed).value());
      case "measure" -> Print.measure(printed.text());
      case "nature" -> Print.sign(Natures.read(printed).value());
      case "ticked" ->
          TickBoxes.ticked(printed).orElseThrow().stream().map(Printed::text).collect(joining("|"));
      case "year" ->
          Years.find(printed).map(year -> year.value().orElseThrow().toString()).orElse("");
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static String amount(Printed printed, AmountUnit tableUnit) {
    return Amounts.read(printed, Optional.of(tableUnit))
        .value()
        .map(amount -> amount.number().toPlainString() + " " + amount.unit().orElseThrow().label())
        .orElse("");
  }
}
