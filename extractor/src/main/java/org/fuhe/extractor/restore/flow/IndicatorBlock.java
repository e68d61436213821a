package org.fuhe.extractor.restore.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;

/**
 * A table of indicators, or a list of projects with their indicators: its columns, and its rows cut
 * into cells.
 */
final class IndicatorBlock {
  private final Flow flow;
  private final Headings headings;
  private final Headings.Found found;
  private final List<Column> columns = new ArrayList<>();
  private final List<List<Printed>> cells = new ArrayList<>();
  private final List<Integer> skipped = new ArrayList<>();

  IndicatorBlock(Flow flow, Headings headings, Headings.Found found) {
    this.flow = flow;
    this.headings = headings;
    this.found = found;
    columns.add(new Column(Kind.SECTION, Printed.BLANK));
    columns.addAll(headings.indicatorColumns(found));
  }

  /** Reads the rows up to a place; returns where the last one ends. */
  int read(int limit) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    IndicatorEnd end = new IndicatorEnd(flow, headings);
    for (int at = found.to(); at < limit; ) {
      Optional<Headings.Found> again =
          flow.token(at).first() ? end.again(at, found) : Optional.empty();
      if (again.isPresent()) {
        at = again.get().to();
      } else {
        tokens.add(flow.token(at));
        places.add(at++);
      }
    }
    if (columnOf(Kind.NATURE) < 0) {
      FallenSigns.lift(tokens);
    }
    List<RowSearch.Found> rows =
        new RowSearch(new CellCost(flow.labels(), columns), columns).search(tokens);
    while (!rows.isEmpty() && rows.get(rows.size() - 1).isSkipped()) {
      rows.remove(rows.size() - 1);
    }
    for (RowSearch.Found row : rows) {
      if (row.isSkipped()) {
        skipped.add(tokens.get(row.from()).line());
      } else {
        cells.add(
            row.cells().stream()
                .map(cell -> Token.join(tokens.subList(cell[0], cell[1])))
                .toList());
      }
    }
    return rows.isEmpty() ? found.to() : places.get(rows.get(rows.size() - 1).to() - 1) + 1;
  }

  List<Integer> skipped() {
    return skipped;
  }

  /** Returns the heading and the rows; the section's label stands in the first column. */
  List<Row> rows(Printed section) {
    List<Row> rows = new ArrayList<>();
    List<Printed> heading = new ArrayList<>();
    heading.add(section);
    columns.subList(1, columns.size()).forEach(column -> heading.add(column.heading()));
    rows.add(new Row(heading));
    for (List<Printed> row : cells) {
      List<Printed> withoutSection = new ArrayList<>(row);
      withoutSection.set(
          0, Printed.BLANK); // it is the label of the heading, again behind a page break
      rows.add(new Row(withoutSection));
    }
    return rows;
  }

  /** Returns the row of a total: its figures under the columns that they can be the totals of. */
  Row total(Printed label, int from, int to) {
    List<Printed> row = new ArrayList<>();
    columns.forEach(column -> row.add(Printed.BLANK));
    row.set(0, label);
    int weight = columnOf(Kind.WEIGHT);
    int score = columnOf(Kind.SCORE);
    int last = to;
    if (score >= 0 && (weight < 0 || to - from > 1 || isSum(score, from) || !isSum(weight, from))) {
      row.set(score, flow.token(--last).printed());
    }
    if (weight >= 0 && last > from) {
      row.set(weight, flow.token(from).printed());
    }
    return new Row(row);
  }

  private boolean isSum(int column, int at) {
    BigDecimal sum = BigDecimal.ZERO;
    for (List<Printed> row : cells) {
      sum = sum.add(Figures.value(row.get(column).text()).orElse(BigDecimal.ZERO));
    }
    BigDecimal expected = sum;
    return Figures.value(flow.token(at).plain())
        .filter(value -> value.compareTo(expected) == 0)
        .isPresent();
  }

  private int columnOf(Kind kind) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).kind() == kind) {
        return column;
      }
    }
    return -1;
  }
}
