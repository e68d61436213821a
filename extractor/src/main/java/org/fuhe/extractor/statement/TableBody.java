package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/** Reads a statement that stands in tables, whose columns are kept. */
final class TableBody {
  private final Vocabulary vocabulary;
  private final List<Problem> problems = new ArrayList<>();
  private final List<List<Account>> accounts = new ArrayList<>();
  private final Set<String> headingRows = new HashSet<>();
  private HeadingRows headings = new HeadingRows(0, List.of());

  private TableBody(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Body read(List<Entry> entries, Vocabulary vocabulary) {
    TableBody body = new TableBody(vocabulary);
    for (int i = 0; i < entries.size(); ) {
      int end = i;
      while (end < entries.size() && entries.get(end).block() == entries.get(i).block()) {
        end++;
      }
      body.take(entries.subList(i, end));
      i = end;
    }
    return new Body(body.headings.headings(vocabulary), body.accounts, body.problems);
  }

  private void take(List<Entry> block) {
    List<Row> rows = block.stream().flatMap(entry -> entry.row().stream()).toList();
    if (rows.isEmpty()) {
      block.stream()
          .filter(
              entry -> entry.cells().stream().anyMatch(cell -> Vocabulary.isFigure(cell.text())))
          .forEach(entry -> problems.add(Problem.at(Problem.Kind.UNPLACED_ROW, entry.printed())));
      return;
    }
    HeadingRows own = HeadingRows.of(rows, vocabulary);
    if (headings.columns().isEmpty() || own.repeats(headings)) {
      headings = own;
      rows.subList(0, own.size()).forEach(row -> headingRows.add(row.toString()));
    }
    while (accounts.size() < headings.sides()) {
      accounts.add(new ArrayList<>());
    }
    List<Row> data =
        rows.subList(own.size(), rows.size()).stream()
            .filter(row -> !row.isBlank() && !headingRows.contains(row.toString()))
            .filter(row -> !numbersColumns(row))
            .toList();
    if (data.stream().allMatch(this::fits)) {
      data.forEach(this::add);
    } else {
      addWithoutColumns(data);
    }
  }

  /** A row that numbers the columns: 栏次 | | 1 | 2 | 3. */
  private static boolean numbersColumns(Row row) {
    int next = 1;
    for (Printed cell : row.cells()) {
      if (cell.text().equals(String.valueOf(next))) {
        next++;
      } else if (Vocabulary.isFigure(cell.text())) {
        return false;
      }
    }
    return next > 2;
  }

  private boolean fits(Row row) {
    for (int column = 0; column < row.size(); column++) {
      String text = row.cell(column).text();
      if (text.isEmpty()) {
        continue;
      }
      if (column >= headings.columns().size()
          || (Vocabulary.isAmount(text) && kind(column) == HeadingRows.Kind.NAME)) {
        return false;
      }
    }
    return true;
  }

  private HeadingRows.Kind kind(int column) {
    return headings.columns().get(column).kind();
  }

  private void add(Row row) {
    for (int side = 0; side < headings.sides(); side++) {
      List<Printed> codes = cells(row, side, HeadingRows.Kind.CODE);
      List<Printed> names = cells(row, side, HeadingRows.Kind.NAME);
      if (names.isEmpty() && codes.stream().noneMatch(code -> Vocabulary.isCode(code.text()))) {
        names = codes; // 合计 in a cell over the columns of codes and names
        codes = List.of();
      }
      List<Printed> figures = new ArrayList<>();
      List<Integer> columns = new ArrayList<>();
      addFigures(row, side, figures, columns);
      if (!codes.isEmpty() || !names.isEmpty() || !figures.isEmpty()) {
        accounts
            .get(side)
            .add(
                new Account(
                    Printed.join(codes), Printed.join(names), figures, Optional.of(columns)));
      }
    }
  }

  private void addFigures(Row row, int side, List<Printed> figures, List<Integer> columns) {
    int figure = 0;
    for (int column = 0; column < headings.columns().size(); column++) {
      HeadingRows.Column heading = headings.columns().get(column);
      if (heading.side() != side || heading.kind() != HeadingRows.Kind.FIGURE) {
        continue;
      }
      if (!row.cell(column).isBlank()) {
        figures.add(row.cell(column));
        columns.add(figure);
      }
      figure++;
    }
  }

  private List<Printed> cells(Row row, int side, HeadingRows.Kind kind) {
    List<Printed> cells = new ArrayList<>();
    for (int column = 0; column < headings.columns().size(); column++) {
      HeadingRows.Column heading = headings.columns().get(column);
      if (heading.side() == side && heading.kind() == kind && !row.cell(column).isBlank()) {
        cells.add(row.cell(column));
      }
    }
    return cells;
  }

  /** Rows that do not fit the columns of the headings are read like lines. */
  private void addWithoutColumns(List<Row> rows) {
    List<Piece> pieces = new ArrayList<>();
    for (int line = 0; line < rows.size(); line++) {
      for (Printed cell : rows.get(line).cells()) {
        if (!cell.isBlank()) {
          pieces.add(new Piece(cell, line, true, false));
        }
      }
    }
    List<List<Account>> read = LineBody.rows(pieces, headings.headings(vocabulary), vocabulary);
    for (int side = 0; side < read.size(); side++) {
      accounts.get(side).addAll(read.get(side));
    }
  }
}
