package org.fuhe.corpus.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
    Map<Integer, List<Cell>> rows = new TreeMap<>();
    int firstColumn = grid.columns();
    Place first = null;
    for (Cell cell : grid.cells()) {
      Optional<Place> place = place(cell);
      if (place.isPresent() && marked.contains(HiddenPlaces.cell(place.get()))) {
        first = first == null ? place.get() : first;
        firstColumn = Math.min(firstColumn, cell.column());
        for (int row = cell.row() - 1; row <= cell.rowEnd(); row++) {
          if (rows.size() < MOST_ROWS) {
            rows.putIfAbsent(row, new ArrayList<>());
          }
        }
      }
    }
    int left = grid.columns() <= MOST_COLUMNS ? 0 : Math.max(0, firstColumn - MOST_COLUMNS / 2);
    for (Cell cell : grid.cells()) {
      List<Cell> row = rows.get(cell.row());
      if (row != null && cell.column() >= left && cell.column() < left + MOST_COLUMNS) {
        row.add(cell);
      }
    }
    List<List<Excerpt.Cells.Cell>> shown = new ArrayList<>();
    for (List<Cell> row : rows.values()) {
      shown.add(row.stream().map(cell -> shown(cell, marked)).toList());
    }
    boolean sheet = first instanceof Place.InSheet;
    return new Excerpt.Cells(
        sheet, title(first), shown.stream().filter(r -> !r.isEmpty()).toList());
  }

  private static String title(@Nullable Place place) {
    if (place instanceof Place.InSheet sheet) {
      return sheet.sheet();
    }
    return place instanceof Place.InTable table ? Integer.toString(table.table()) : "";
  }

  /** A cell that covers rows which are left out is shown in its first one. */
  private Excerpt.Cells.Cell shown(Cell cell, Set<String> marked) {
    Optional<Place> place = place(cell);
    boolean person =
        place.filter(hidden::isInCell).isPresent() || ContactDetails.areIn(cell.text());
    String text = person ? SourceLine.HIDDEN : cell.text();
    return new Excerpt.Cells.Cell(
        text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + " …" : text,
        1,
        cell.columnSpan(),
        place.map(HiddenPlaces::cell).filter(marked::contains).isPresent());
  }
}
