package org.fuhe.model.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Field;
import org.fuhe.model.Project;
import org.fuhe.model.SummaryRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TableTest {
  @ParameterizedTest
  @EnumSource(Table.class)
  void everyColumnHasANameOfItsOwn(Table table) {
    assertThat(table.columns()).extracting(Column::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void everyNumberThatIsPrintedHasItsTextBeforeIt(Table table) {
    for (Column column : table.columns()) {
      if (table.has(column.name() + "_text")) {
        assertThat(table.position(column.name() + "_text"))
            .hasValue(table.position(column.name()).orElseThrow() - 1);
      }
    }
  }

  @Test
  void everyFieldOfARecordHasItsColumn() {
    assertHasColumns(Table.PROJECTS, Project.FIELDS);
    assertHasColumns(Table.SUMMARY, SummaryRow.FIELDS);
  }

  @Test
  void numbersAreWrittenInPlainDigitsWithTheirScale() {
    Row row =
        Row.of(Table.FUNDS)
            .put("budget", Optional.of(new BigDecimal("1.20E+3")))
            .put("score", Optional.of(new BigDecimal("10.00")))
            .build();

    assertThat(row.get("budget")).isEqualTo("1200");
    assertThat(row.get("score")).isEqualTo("10.00");
    assertThat(row.get("weight")).isEmpty();
  }

  @Test
  void aColumnThatTheTableDoesNotHaveIsADefect() {
    assertThatThrownBy(() -> Row.of(Table.FUNDS).put("nmae", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("funds has no column nmae");
  }

  private static void assertHasColumns(Table table, List<Field<?>> fields) {
    assertThat(fields).allMatch(field -> table.has(field.name()));
  }
}
