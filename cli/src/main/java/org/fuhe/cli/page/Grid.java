package org.fuhe.cli.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table in aligned columns, as wide as the terminal at most. Columns without any value are left
 * out; the widest ones are wrapped.
 */
final class Grid {
  private static final String GAP = "  ";

  /** Narrower, a column of Chinese cannot be read. */
  private static final int NARROWEST = 8;

  private final List<Heading> headings;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A column's heading.
   *
   * @param number whether the column holds numbers, which stand at its right and are not wrapped
   */
  record Heading(String text, boolean number) {}

  Grid(List<Heading> headings) {
    this.headings = List.copyOf(headings);
  }

  void add(List<String> cells) {
    rows.add(cells.stream().map(DisplayText::harmless).toList());
  }

  /** Returns the lines of the table; none if it has no rows. */
  List<String> lines(int columns) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
        shown.add(i);
      }
    }
    if (shown.isEmpty()) {
      return List.of();
    }
    int[] widths = widths(shown, columns);
    List<String> lines = new ArrayList<>();
    addRow(lines, shown.stream().map(i -> headings.get(i).text()).toList(), shown, widths);
    lines.add(Arrays.stream(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)));
    for (List<String> row : rows) {
      addRow(lines, shown.stream().map(row::get).toList(), shown, widths);
    }
    return lines;
  }

  /** Takes columns from the widest column of texts until the table fits. */
  private int[] widths(List<Integer> shown, int columns) {
    int[] widths = shown.stream().mapToInt(this::naturalWidth).toArray();
    int over = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - columns;
    while (over > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean canShrink = !headings.get(shown.get(i)).number() && widths[i] > NARROWEST;
        if (canShrink && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        break; // a terminal this narrow breaks the lines itself
      }
      widths[widest]--;
      over--;
    }
    return widths;
  }

  private int naturalWidth(int column) {
    return Math.max(
        DisplayText.width(headings.get(column).text()),
        rows.stream().mapToInt(row -> DisplayText.width(row.get(column))).max().orElse(0));
  }

  private void addRow(List<String> lines, List<String> cells, List<Integer> shown, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(DisplayText.wrap(cells.get(i), widths[i]));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int at = 0; at < height; at++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = at < wrapped.get(i).size() ? wrapped.get(i).get(at) : "";
        line.append(i == 0 ? "" : GAP)
            .append(DisplayText.fill(part, widths[i], headings.get(shown.get(i)).number()));
      }
      lines.add(line.toString().stripTrailing());
    }
  }
}
