package org.fuhe.extractor.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Page;
import org.fuhe.extractor.page.PlacedText;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Place;
import org.fuhe.model.Problem;

/**
 * Turns what a document holds into parts of a page.
 *
 * <p>A table that only arranges others on the page is taken apart, in reading order. Where a table
 * stands inside a cell of one that has cells of its own, its rows and columns become rows and
 * columns of the outer table.
 */
public final class Composer {
  /** An outer table with so many rows of several cells is a table itself, no arrangement. */
  private static final int OWN_ROWS = 2;

  /** More rows times columns than any table has; what is beyond becomes lines. */
  private static final long LARGEST = 2_000_000;

  private final List<Page.Part> parts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int line;
  private boolean afterBlank;

  private Composer() {}

  /**
   * What a document is composed of.
   *
   * @param problems what could not be kept of it
   */
  public record Composed(List<Page.Part> parts, List<Problem> problems) {
    public Composed {
      parts = List.copyOf(parts);
      problems = List.copyOf(problems);
    }
  }

  public static Composed compose(List<Draft> drafts) {
    Composer composer = new Composer();
    composer.addAll(drafts);
    return new Composed(composer.parts, composer.problems);
  }

  private void addAll(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft instanceof Draft.Table table) {
        addTable(table);
      } else if (draft instanceof Draft.Text text) {
        text.text().lines().forEach(this::addLine);
        afterBlank |= text.text().isEmpty();
      }
    }
  }

  private void addLine(String text) {
    int length = text.codePointCount(0, text.length());
    List<Word> words = new PlacedText(text, new Place.InText(line + 1, 0, length)).words();
    if (words.isEmpty()) {
      afterBlank = true;
      return;
    }
    line++;
    parts.add(new Line(line, words, afterBlank, false));
    afterBlank = false;
  }

  private void addTable(Draft.Table table) {
    afterBlank = false;
    if (table.cells().stream().noneMatch(Draft.Cell::holdsTable)) {
      addGrid(table);
    } else if (arranges(table)) {
      addArranged(table);
    } else {
      addGrid(table);
    }
  }

  private void addGrid(Draft.Table table) {
    if (table.cells().stream().allMatch(Draft.Cell::isBlank)) {
      return;
    }
    Draft.Table narrow = table.withoutEmptyColumns();
    if ((long) narrow.rows() * narrow.columns() > LARGEST) {
      Place place = new Place.InTable(table.number(), 1, 1, 0, 0);
      problems.add(
          new Problem(
              Problem.Kind.LIMIT_EXCEEDED,
              table.rows() + " × " + table.columns(),
              Optional.of(place)));
      addArranged(table);
      return;
    }
    Grid grid = Unfolding.grid(narrow);
    if (grid.rows() == 1 && grid.columns() == 1) {
      // A frame around a text. Its lines are lines of the document.
      table.cells().forEach(cell -> addAll(cell.contents()));
    } else {
      parts.add(grid);
    }
  }

  /** Tells whether a table has hardly any cells but those that hold others. */
  private static boolean arranges(Draft.Table table) {
    int ownRows = 0;
    for (int row = 0; row < table.rows(); row++) {
      int at = row;
      List<Draft.Cell> filled =
          table.cells().stream().filter(cell -> cell.row() == at && !cell.isBlank()).toList();
      boolean nests = filled.stream().anyMatch(Draft.Cell::holdsTable);
      boolean nestsDeeply = filled.stream().anyMatch(Composer::holdsTableOfTables);
      if (nestsDeeply) {
        return true;
      }
      ownRows += !nests && filled.size() > 1 ? 1 : 0;
    }
    return ownRows < OWN_ROWS;
  }

  private static boolean holdsTableOfTables(Draft.Cell cell) {
    return cell.contents().stream()
        .filter(Draft.Table.class::isInstance)
        .flatMap(table -> ((Draft.Table) table).cells().stream())
        .anyMatch(Draft.Cell::holdsTable);
  }

  private void addArranged(Draft.Table table) {
    List<Draft.Cell> cells =
        table.cells().stream()
            .sorted(Comparator.comparingInt(Draft.Cell::row).thenComparing(Draft.Cell::column))
            .toList();
    for (Draft.Cell cell : cells) {
      addAll(cell.contents());
      afterBlank = true;
    }
  }
}
