package org.fuhe.extractor.drawn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fuhe.extractor.drawn.Standing.OfLine;
import org.fuhe.extractor.drawn.Standing.OfTable;
import org.fuhe.model.Box;

/**
 * Puts what stands on a page into the order in which it is read: from the top down; of tables side
 * by side, the left one with its title before the right one with its own.
 */
final class ReadingOrder {
  private static final Comparator<Standing> DOWN =
      Comparator.comparingDouble((Standing standing) -> standing.box().top())
          .thenComparingDouble(standing -> standing.box().left());

  private final double em;
  private final List<Standing> waiting;
  private final List<Standing> ordered = new ArrayList<>();

  private ReadingOrder(List<Standing> standing, double em) {
    this.em = em;
    this.waiting = new ArrayList<>(standing);
    waiting.sort(DOWN);
  }

  static List<Standing> of(List<OfTable> tables, List<TextLine> lines, double em) {
    List<Standing> standing = new ArrayList<>(tables);
    lines.forEach(line -> standing.add(OfLine.of(line)));
    ReadingOrder order = new ReadingOrder(standing, em);
    order.read(tables);
    return order.ordered;
  }

  private void read(List<OfTable> tables) {
    List<OfTable> left = new ArrayList<>(tables);
    while (!left.isEmpty()) {
      OfTable first = left.remove(0);
      List<OfTable> row = new ArrayList<>(List.of(first));
      left.removeIf(
          table -> {
            boolean beside = row.stream().allMatch(table::isBeside);
            if (beside) {
              row.add(table);
            }
            return beside;
          });
      if (row.size() > 1) {
        row.sort(Comparator.comparingDouble(table -> table.box().left()));
        readSideBySide(row);
      }
    }
    ordered.addAll(waiting);
  }

  private void readSideBySide(List<OfTable> row) {
    double top = row.stream().mapToDouble(table -> table.box().top()).min().orElseThrow();
    double bottom = row.stream().mapToDouble(table -> table.box().bottom()).max().orElseThrow();
    double[] gutters = new double[row.size() - 1];
    for (int i = 0; i < gutters.length; i++) {
      gutters[i] = (row.get(i).box().right() + row.get(i + 1).box().left()) / 2;
    }
    int end = 0;
    while (end < waiting.size() && waiting.get(end).box().top() < bottom - em / 2) {
      end++;
    }
    int start = end;
    while (start > 0
        && (waiting.get(start - 1).box().top() >= top
            || isParted(waiting.get(start - 1), gutters))) {
      start--;
    }
    ordered.addAll(waiting.subList(0, start));
    List<Standing> band = new ArrayList<>();
    for (Standing standing : waiting.subList(start, end)) {
      band.addAll(parts(standing, gutters));
    }
    for (int column = 0; column < row.size(); column++) {
      int wanted = column;
      band.stream()
          .filter(standing -> column(standing.box(), gutters) == wanted)
          .sorted(DOWN)
          .forEach(ordered::add);
    }
    waiting.subList(0, end).clear();
  }

  /** Tells whether a line above the tables belongs to them: no word of it reaches over a gutter. */
  private boolean isParted(Standing standing, double[] gutters) {
    return standing instanceof OfLine line
        && parts(line, gutters).stream()
            .allMatch(
                part -> {
                  for (double gutter : gutters) {
                    if (part.box().left() < gutter && part.box().right() > gutter) {
                      return false;
                    }
                  }
                  return true;
                });
  }

  /** Returns the parts of a line on both sides of a gutter that no word reaches over. */
  private List<Standing> parts(Standing standing, double[] gutters) {
    if (!(standing instanceof OfLine line)) {
      return List.of(standing);
    }
    List<Standing> parts = new ArrayList<>();
    TextLine text = line.line();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || isGutter(text, i, gutters)) {
        parts.add(OfLine.of(text.part(start, i)));
        start = i;
      }
    }
    return parts;
  }

  private boolean isGutter(TextLine line, int index, double[] gutters) {
    Glyphs glyphs = line.glyphs();
    for (double gutter : gutters) {
      if (glyphs.right(line.glyph(index - 1)) <= gutter
          && glyphs.left(line.glyph(index)) >= gutter
          && line.gapBefore(index) > em) {
        return true;
      }
    }
    return false;
  }

  private static int column(Box box, double[] gutters) {
    double middle = (box.left() + box.right()) / 2;
    int column = 0;
    while (column < gutters.length && middle > gutters[column]) {
      column++;
    }
    return column;
  }
}
