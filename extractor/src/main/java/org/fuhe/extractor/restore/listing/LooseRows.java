package org.fuhe.extractor.restore.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/** Puts what stands once for a project, and texts that stand beside no row, to their rows. */
final class LooseRows {
  private final Heading heading;
  private final List<Body.Item> items;
  private final Pairs pairs;
  private final LooseCells cells;
  private final List<Problem> problems;

  private LooseRows(
      Heading heading,
      List<Body.Item> items,
      Pairs pairs,
      LooseCells cells,
      List<Problem> problems) {
    this.heading = heading;
    this.items = items;
    this.pairs = pairs;
    this.cells = cells;
    this.problems = problems;
  }

  static Rows of(
      Heading heading,
      List<Body.Item> items,
      Pairs pairs,
      LooseCells cells,
      List<Problem> problems) {
    return new LooseRows(heading, items, pairs, cells, problems).rows();
  }

  private Rows rows() {
    List<LooseCells.Cell> numbers = cellsOf(Role.NUMBER);
    ProjectBounds bounds = new ProjectBounds(heading, cells, numbers, cellsOf(Role.TOTAL));
    List<Integer> firsts = bounds.firstRows();
    boolean byHeight = bounds.standInPlace() && !firsts.isEmpty();
    if (byHeight) {
      placeTexts(firsts, numbers);
    } else {
      cells.floating().forEach(this::place);
    }
    for (int column = 0; column < heading.columns().size(); column++) {
      boolean placed = byHeight && TextPlacement.isOfText(heading.role(column));
      if (heading.role(column).standsOnce() && !placed) {
        putOnce(column, firsts);
      }
    }
    firsts.forEach(first -> cells.rows().get(first).beginProject());
    Rows rows = new Rows(heading.columns().size(), cells.cost());
    cells.rows().forEach(rows::add);
    return rows;
  }

  private void putOnce(int column, List<Integer> firsts) {
    int index = 0;
    for (LooseCells.Cell cell : cellsOf(column)) {
      if (index < firsts.size()) {
        cells.rows().get(firsts.get(index++)).put(column, cell.tokens);
      } else {
        leave(cell);
      }
    }
  }

  /** Places the texts anew, now that the rows and their projects are known. */
  private void placeTexts(List<Integer> firsts, List<LooseCells.Cell> numbers) {
    LooseLines lines = new LooseLines(heading, items, cells, firsts, numbers);
    Widths widths = cells.widths(heading.columns().size());
    Set<String> known = Set.of();
    for (int pass = 0; pass < 2; pass++) {
      Map<Integer, LooseCells.Place> places =
          new TextPlacement(heading, widths, lines, pairs, known).place();
      for (Rows.Row row : cells.rows()) {
        for (int column = 0; column < heading.columns().size(); column++) {
          if (TextPlacement.isOfText(heading.role(column))) {
            row.put(
                column,
                row.cell(column).stream().filter(token -> token.is(Token.Kind.NONE)).toList());
          }
        }
      }
      for (int item : lines.texts()) {
        LooseCells.Place place = places.get(item);
        if (place == null) {
          if (pass > 0) {
            problems.add(Problem.at(Problem.Kind.UNPLACED_TEXT, lines.token(item).printed()));
          }
          continue;
        }
        boolean once = heading.role(place.column()).standsOnce();
        int row = once ? firsts.get(place.index()) : place.index();
        cells.rows().get(row).add(place.column(), lines.token(item));
      }
      Rows placed = new Rows(heading.columns().size(), 0);
      cells.rows().forEach(placed::add);
      widths = placed.widths();
      known = repeated();
    }
  }

  /** Returns the texts that stand in more than one cell. */
  private Set<String> repeated() {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (Rows.Row row : cells.rows()) {
      for (int column = 0; column < heading.columns().size(); column++) {
        String text = Plain.of(row.printed(column).text());
        if (text.length() > 2 && !seen.add(text)) {
          repeated.add(text);
        }
      }
    }
    return repeated;
  }

  private List<LooseCells.Cell> cellsOf(Role role) {
    return heading.find(role).isEmpty() ? List.of() : cellsOf(heading.find(role).getAsInt());
  }

  private List<LooseCells.Cell> cellsOf(int column) {
    return cells.merged().stream().filter(cell -> cell.column == column).toList();
  }

  /** A text that is higher than its row stands around the middle of the row. */
  private void place(LooseCells.Cell cell) {
    int middle = (cell.first() + cell.last()) / 2;
    Optional<Integer> nearest = Optional.empty();
    for (int row = 0; row < cells.rows().size(); row++) {
      if (cells.rows().get(row).cell(cell.column).isEmpty()
          && (nearest.isEmpty() || distance(row, middle) < distance(nearest.get(), middle))) {
        nearest = Optional.of(row);
      }
    }
    if (nearest.isPresent()) {
      cells.rows().get(nearest.get()).put(cell.column, cell.tokens);
    } else {
      leave(cell);
    }
  }

  private int distance(int row, int item) {
    return Math.abs(cells.positions().get(row) - item);
  }

  private void leave(LooseCells.Cell cell) {
    problems.add(
        Problem.at(
            Problem.Kind.UNPLACED_TEXT,
            Printed.join(cell.tokens.stream().map(Token::printed).toList())));
  }
}
