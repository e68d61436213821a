package org.fuhe.extractor.page;

import java.util.ArrayList;
import java.util.List;

/** Writes what a reader gives in a form that tests can show. */
public final class Parts {
  private Parts() {}

  /** Returns a line for each line and for each cell that is not blank: where, how large, what. */
  public static List<String> of(Content content) {
    List<String> shown = new ArrayList<>();
    for (Page page : content.pages()) {
      for (Page.Part part : page.parts()) {
        if (part instanceof Grid grid) {
          shown.add("table " + grid.rows() + "x" + grid.columns());
          grid.cells().stream()
              .filter(cell -> !cell.text().isEmpty())
              .forEach(cell -> shown.add(shown(cell)));
        } else if (part instanceof Line line) {
          shown.add("line " + line.text());
        }
      }
    }
    return shown;
  }

  private static String shown(Cell cell) {
    String size =
        cell.rowSpan() == 1 && cell.columnSpan() == 1
            ? ""
            : " " + cell.rowSpan() + "x" + cell.columnSpan();
    return cell.row() + "," + cell.column() + size + " " + cell.text().replace("\n", "/");
  }

  /** Returns the first table. */
  public static Grid grid(Content content) {
    return content.pages().stream()
        .flatMap(page -> page.grids().stream())
        .findFirst()
        .orElseThrow();
  }
}
