package org.fuhe.extractor.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhe.extractor.draft.Draft;
import org.jsoup.nodes.Element;

/** Gives each cell of a table its rows and columns, as browsers do. */
final class TableCells {
  /** The most that a browser takes for the columns of a cell. */
  private static final int MOST_COLUMNS = 1000;

  private final PageText text;
  private final List<Draft.Cell> cells = new ArrayList<>();

  /** For each column, the row behind the last one that a cell from above takes. */
  private final Map<Integer, Integer> takenUntil = new HashMap<>();

  TableCells(PageText text) {
    this.text = text;
  }

  List<Draft.Cell> of(Element table) {
    int row = 0;
    for (List<Element> group : groups(table)) {
      for (int i = 0; i < group.size(); i++) {
        addRow(group.get(i), row + i, row + group.size());
      }
      row += group.size();
    }
    return cells;
  }

  /** Returns the rows of each part of a table; a cell does not go on in the next part. */
  private List<List<Element>> groups(Element table) {
    List<List<Element>> groups = new ArrayList<>();
    List<Element> foot = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "thead", "tbody" -> groups.add(rows(child));
        case "tfoot" -> foot.addAll(rows(child));
        default -> {}
      }
    }
    groups.add(foot);
    return groups;
  }

  private List<Element> rows(Element part) {
    return text.shows(part)
        ? part.children().stream()
            .filter(child -> child.normalName().equals("tr") && text.shows(child))
            .filter(TableCells::isPrinted)
            .toList()
        : List.of();
  }

  /** Word ends a table with a row that has no height: it only sets the widths of the columns. */
  private static boolean isPrinted(Element row) {
    return !row.attr("height").equals("0") || row.hasText();
  }

  private void addRow(Element tr, int row, int end) {
    int column = 0;
    for (Element td : tr.children()) {
      boolean isCell = td.normalName().equals("td") || td.normalName().equals("th");
      if (!isCell || !text.shows(td)) {
        continue;
      }
      while (takenUntil.getOrDefault(column, 0) > row) {
        column++;
      }
      int columns = Math.min(span(td, "colspan"), free(column, row));
      int asked = span(td, "rowspan");
      int rows = asked == 0 ? end - row : Math.min(asked, end - row);
      cells.add(new Draft.Cell(row, column, rows, columns, text.drafts(td)));
      for (int i = 0; i < columns; i++) {
        takenUntil.put(column + i, row + rows);
      }
      column += columns;
    }
  }

  /** Returns the number of columns from one on that no cell from above takes. */
  private int free(int column, int row) {
    int free = 0;
    while (free < MOST_COLUMNS && takenUntil.getOrDefault(column + free, 0) <= row) {
      free++;
    }
    return free;
  }

  private static int span(Element cell, String attribute) {
    String digits = cell.attr(attribute).strip();
    if (!digits.matches("\\d{1,9}.*")) {
      return 1;
    }
    int span = Integer.parseInt(digits.replaceFirst("^(\\d{1,9}).*", "$1"));
    return attribute.equals("rowspan") ? span : Math.max(1, Math.min(span, MOST_COLUMNS));
  }
}
