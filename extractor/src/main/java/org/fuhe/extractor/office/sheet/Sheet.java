package org.fuhe.extractor.office.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.Place;
import org.fuhe.model.Problem;

/** A sheet of a workbook as it is displayed: texts, rulings and merged cells at their places. */
final class Sheet {
  /** Rulings of a cell. */
  static final int LEFT = 1;

  static final int RIGHT = 2;
  static final int TOP = 4;
  static final int BOTTOM = 8;

  /** Blank cells with rulings that are remembered: some sheets are ruled to their last row. */
  private static final int MOST_BLANK = 300_000;

  private static final int MOST_COLUMNS = 16_384;

  private static final SheetCell BLANK = new SheetCell("", 0);
  private static final NavigableMap<Integer, SheetCell> NOTHING =
      Collections.unmodifiableNavigableMap(new TreeMap<>());

  private final String name;
  private final Budget budget;
  private final NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows = new TreeMap<>();
  private final List<Area> merged = new ArrayList<>();
  private final TreeSet<Integer> hiddenRows = new TreeSet<>();
  private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
  private boolean hidden;
  private int blank;

  /**
   * Makes a sheet without cells.
   *
   * @param budget what the texts of the workbook may take
   */
  Sheet(String name, Budget budget) {
    this.name = name;
    this.budget = budget;
  }

  /**
   * A cell.
   *
   * @param rulings the sum of its rulings
   */
  record SheetCell(String text, int rulings) {
    boolean isBlank() {
      return text.isBlank();
    }

    boolean isRuled(int sides) {
      return (rulings & sides) == sides;
    }
  }

  /** What may still be read of a workbook; small files can hold the same long text very often. */
  static final class Budget {
    private long characters = 20_000_000;
    private int cells = 1_000_000;

    private void spend(String text) throws UnreadableException {
      characters -= text.length();
      cells--;
      if (characters < 0 || cells < 0) {
        throw new UnreadableException(UnreadableException.Reason.TOO_LARGE);
      }
    }
  }

  void add(int row, int column, String text, int rulings) throws UnreadableException {
    boolean isBlank = text.isBlank();
    if (isBlank && (rulings == 0 || ++blank > MOST_BLANK)) {
      return;
    }
    if (!isBlank) {
      budget.spend(text);
    }
    rows.computeIfAbsent(row, r -> new TreeMap<>())
        .put(column, new SheetCell(isBlank ? "" : text, rulings));
  }

  void merge(Area area) {
    merged.add(area);
  }

  void hide() {
    hidden = true;
  }

  void hideRow(int row) {
    hiddenRows.add(row);
  }

  void hideColumns(int first, int last) {
    for (int column = first; column <= Math.min(last, first + MOST_COLUMNS); column++) {
      hiddenColumns.add(column);
    }
  }

  NavigableMap<Integer, NavigableMap<Integer, SheetCell>> rows() {
    return rows;
  }

  /** Returns a row, which has no cell where nothing stands. */
  NavigableMap<Integer, SheetCell> row(int row) {
    return rows.getOrDefault(row, NOTHING);
  }

  /** Returns a cell, which is blank where nothing stands. */
  SheetCell cell(int row, int column) {
    return row(row).getOrDefault(column, BLANK);
  }

  /** Returns the cells of a row that print something. */
  NavigableMap<Integer, SheetCell> texts(int row) {
    NavigableMap<Integer, SheetCell> texts = new TreeMap<>();
    row(row)
        .forEach(
            (column, cell) -> {
              if (!cell.isBlank()) {
                texts.put(column, cell);
              }
            });
    return texts;
  }

  List<Area> merged() {
    return merged;
  }

  Place place(int row, int column) {
    return new Place.InSheet(name, new CellReference(row, column, false, false).formatAsString());
  }

  /** Returns a problem for what is hidden and prints something. */
  List<Problem> problems() {
    if (hidden) {
      return rows.isEmpty() ? List.of() : List.of(hidden(name, Optional.empty()));
    }
    List<Problem> problems = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    boolean inHiddenRows = false;
    for (Map.Entry<Integer, NavigableMap<Integer, SheetCell>> row : rows.entrySet()) {
      boolean isHidden = hiddenRows.contains(row.getKey());
      boolean begins = isHidden && !inHiddenRows;
      inHiddenRows = isHidden;
      for (Map.Entry<Integer, SheetCell> cell : row.getValue().entrySet()) {
        boolean inHiddenColumn =
            hiddenColumns.contains(cell.getKey()) && !told.contains(cell.getKey());
        if (!cell.getValue().isBlank() && (begins || inHiddenColumn)) {
          problems.add(hidden(row.getKey(), cell.getKey(), cell.getValue()));
          told.add(cell.getKey());
          begins = false;
        }
      }
    }
    return problems;
  }

  private Problem hidden(int row, int column, SheetCell cell) {
    return hidden(cell.text(), Optional.of(place(row, column)));
  }

  private static Problem hidden(String detail, Optional<Place> place) {
    return new Problem(Problem.Kind.HIDDEN_CONTENT, detail, place);
  }
}
