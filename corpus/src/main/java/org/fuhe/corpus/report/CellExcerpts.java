package org.fuhe.corpus.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fuhe.corpus.message.ContactDetails;
import org.fuhe.extractor.DocumentPages;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.model.Place;
import org.fuhe.model.Run;
import org.fuhe.model.dataset.Row;
import org.jspecify.annotations.Nullable;

/** Shows the rows around a cell of a sheet, or of a table in a document without pages. */
final class CellExcerpts {
  private static final int MOST_COLUMNS = 16;
  private static final int MOST_ROWS = 12;
  private static final int MOST_CHARACTERS = 160;

  private final String name;
  private final byte[] bytes;
  private final HiddenPlaces hidden;
  private @Nullable Map<String, Grid> grids;

  CellExcerpts(String name, byte[] bytes, HiddenPlaces hidden) {
    this.name = name;
    this.bytes = bytes;
    this.hidden = hidden;
  }

  List<Excerpt> of(List<Row> evidence) throws UnreadableException {
    Set<String> marked =
        evidence.stream()
            .map(CellExcerpts::cell)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    Map<Grid, Integer> found = new LinkedHashMap<>();
    for (String cell : marked.stream().sorted().toList()) {
      Grid grid = grids().get(cell);
      if (grid != null) {
        found.merge(grid, 1, Integer::sum);
      }
    }
    return found.keySet().stream().map(grid -> excerpt(grid, marked)).toList();
  }

  private static Optional<String> cell(Row part) {
    if (!part.get("cell").isEmpty()) {
      return Optional.of(HiddenPlaces.cell(new Place.InSheet(part.get("sheet"), part.get("cell"))));
    }
    if (part.get("in_table").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        HiddenPlaces.cell(
            new Place.InTable(
                Integer.parseInt(part.get("in_table")),
                Integer.parseInt(part.get("in_row")),
                Integer.parseInt(part.get("in_column")),
                0,
                0)));
  }

  /** The tables by the names of their cells. */
  private Map<String, Grid> grids() throws UnreadableException {
    Map<String, Grid> known = grids;
    if (known == null) {
      Map<String, Grid> read = new LinkedHashMap<>();
      DocumentPages.read(
          bytes,
          name,
          OptionalInt.empty(),
          page -> {
            for (Grid grid : page.grids()) {
              for (Cell cell : grid.cells()) {
                place(cell).ifPresent(place -> read.put(HiddenPlaces.cell(place), grid));
              }
            }
          });
      grids = read;
      known = read;
    }
    return known;
  }

  private static Optional<Place> place(Cell cell) {
    return cell.printed().runs().stream().findFirst().map(Run::place);
  }

  private Excerpt excerpt(Grid grid, Set<String> marked) {
    SortedSet<Integer> rows = new TreeSet<>();
    int firstColumn = grid.columns();
    Place first = null;
    for (Cell cell : grid.cells()) {
      Optional<Place> place = place(cell);
      if (place.isPresent() && marked.contains(HiddenPlaces.cell(place.get()))) {
        first = first == null ? place.get() : first;
        firstColumn = Math.min(firstColumn, cell.column());
        int last = Math.min(grid.rows() - 1, cell.rowEnd());
        for (int row = Math.max(0, cell.row() - 1); row <= last; row++) {
          if (rows.size() < MOST_ROWS) {
            rows.add(row);
          }
        }
      }
    }
    int left = grid.columns() <= MOST_COLUMNS ? 0 : Math.max(0, firstColumn - MOST_COLUMNS / 2);
    boolean sheet = first instanceof Place.InSheet;
    return new Excerpt.Cells(sheet, title(first), layOut(grid, rows, left, marked));
  }

  /** A cell that covers rows or columns which are left out is shown over the others. */
  private List<List<Excerpt.Cells.Cell>> layOut(
      Grid grid, SortedSet<Integer> rows, int left, Set<String> marked) {
    int right = Math.min(grid.columns(), left + MOST_COLUMNS);
    Map<Integer, SortedMap<Integer, Excerpt.Cells.Cell>> shown = new TreeMap<>();
    Set<List<Integer>> covered = new HashSet<>();
    for (Cell cell : grid.cells()) {
      SortedSet<Integer> over = rows.subSet(cell.row(), cell.rowEnd());
      int from = Math.max(left, cell.column());
      int to = Math.min(right, cell.columnEnd());
      if (!over.isEmpty() && from < to) {
        over.forEach(row -> IntStream.range(from, to).forEach(c -> covered.add(List.of(row, c))));
        shown
            .computeIfAbsent(over.first(), row -> new TreeMap<>())
            .put(from, shown(cell, over.size(), to - from, marked));
      }
    }
    Excerpt.Cells.Cell blank = new Excerpt.Cells.Cell("", 1, 1, false);
    for (int row : rows) {
      for (int column = left; column < right; column++) {
        if (!covered.contains(List.of(row, column))) {
          shown.computeIfAbsent(row, r -> new TreeMap<>()).put(column, blank);
        }
      }
    }
    return shown.values().stream().map(row -> List.copyOf(row.values())).toList();
  }

  private static String title(@Nullable Place place) {
    if (place instanceof Place.InSheet sheet) {
      return sheet.sheet();
    }
    return place instanceof Place.InTable table ? Integer.toString(table.table()) : "";
  }

  private Excerpt.Cells.Cell shown(Cell cell, int rows, int columns, Set<String> marked) {
    Optional<Place> place = place(cell);
    boolean person =
        place.filter(hidden::isInCell).isPresent() || ContactDetails.areIn(cell.text());
    String text = person ? SourceLine.HIDDEN : cell.text();
    return new Excerpt.Cells.Cell(
        text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + " …" : text,
        rows,
        columns,
        place.map(HiddenPlaces::cell).filter(marked::contains).isPresent());
  }
}
