package org.fuhe.cli.page;

import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a page. */
final class Lines {
  private final int columns;
  private final List<String> lines = new ArrayList<>();

  /**
   * A page.
   *
   * @param columns how wide it is
   */
  Lines(int columns) {
    this.columns = columns;
  }

  int columns() {
    return columns;
  }

  void addTitle(String title) {
    lines.addAll(DisplayText.wrap(title, columns));
    lines.add("━".repeat(Math.min(columns, DisplayText.width(title))));
  }

  void addParagraph(String text) {
    lines.addAll(DisplayText.wrap(text, columns));
  }

  /** Adds a label and its value, whose further lines stand under the first one. */
  void addLabelled(String label, int labelColumns, String value) {
    String margin = DisplayText.fill(label, labelColumns, false) + "  ";
    for (String line : DisplayText.wrap(value, columns - labelColumns - 2)) {
      lines.add(margin + line);
      margin = DisplayText.blanks(labelColumns + 2);
    }
  }

  /** Adds a blank line, where there is something above it. */
  void addBlank() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }

  void addAll(List<String> further) {
    lines.addAll(further);
  }

  List<String> all() {
    return List.copyOf(lines);
  }
}
