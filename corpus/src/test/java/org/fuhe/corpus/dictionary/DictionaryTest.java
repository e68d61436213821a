package org.fuhe.corpus.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Comparison;
import org.fuhe.model.FormKind;
import org.fuhe.model.FundSource;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DictionaryTest {
  @ParameterizedTest
  @EnumSource
  void everyColumnIsDescribedInBothLanguages(Table table) {
    assertThat(Dictionary.names()).contains(table.label());
    assertDescribed(Dictionary.of(table));
    for (Column column : table.columns()) {
      assertThat(Dictionary.names()).contains(table.label() + "." + column.name());
      assertDescribed(Dictionary.of(table, column));
    }
  }

  private static void assertDescribed(Dictionary.Entry entry) {
    assertThat(entry.zh()).matches("(?s).*\\p{IsHan}.*");
    assertThat(entry.en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
  }

  @ParameterizedTest
  @EnumSource
  void aKeyIsMadeOfColumnsAndAReferenceNamesOne(Table table) {
    assertThat(Dictionary.key(table)).allMatch(table::has);
    for (Column column : table.columns()) {
      Dictionary.of(table, column)
          .refers()
          .ifPresent(
              to -> {
                String[] names = to.split("\\.", 2);
                assertThat(Table.valueOf(names[0].toUpperCase(Locale.ROOT)).has(names[1])).isTrue();
              });
    }
  }

  @Test
  void theCodesAreThoseOfTheProgram() {
    assertCodes(
        Table.DOCUMENTS, "status", Stream.of(DocumentStatus.values()).map(DocumentStatus::label));
    assertCodes(Table.PROJECTS, "form", Stream.of(FormKind.values()).map(FormKind::label));
    assertCodes(Table.FUNDS, "source", Stream.of(FundSource.values()).map(FundSource::label));
    assertCodes(Table.FUNDS, "amount_unit", Stream.of(AmountUnit.values()).map(AmountUnit::label));
    assertCodes(
        Table.INDICATORS, "comparator", Stream.of(Comparison.values()).map(Comparison::symbol));
    assertCodes(Table.INDICATORS, "verdict", Stream.of(Outcome.values()).map(Outcome::label));
    assertCodes(Table.FINDINGS, "severity", Stream.of(Severity.values()).map(Severity::label));
  }

  private static void assertCodes(Table table, String column, Stream<String> values) {
    List<Dictionary.Code> codes =
        Dictionary.of(table, table.columns().get(table.position(column).orElseThrow())).codes();

    assertThat(codes)
        .extracting(Dictionary.Code::value)
        .containsExactlyInAnyOrderElementsOf(values.toList());
    assertThat(Set.copyOf(codes)).hasSameSizeAs(codes);
  }
}
