package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;

/**
 * Restores the rows of a form that are labels with their values beside them, between lines that are
 * no part of a table.
 *
 * <p>As in {@link RowSegmenter}, of all ways to part the lines the likeliest is taken.
 */
final class LabelRows {
  private static final int HIGHEST = 30;
  private static final double PROSE = 0.7;
  private static final double SEVERAL_WORDS = 1.2;
  private static final double INLINE = 0.1;

  private final List<Strip> strips;
  private final Words words;
  private final LabelRow reader;

  LabelRows(List<Strip> strips, Words words) {
    this.strips = strips;
    this.words = words;
    this.reader = new LabelRow(words);
  }

  /** Lines of the text: rows of a table, or a line outside of tables. */
  sealed interface Part {
    record Rows(List<Row> rows) implements Part {}

    record Alone(Strip strip) implements Part {}
  }

  List<Part> parts() {
    int n = strips.size();
    double[] least = new double[n + 1];
    int[] start = new int[n + 1];
    List<Optional<List<Row>>> rows = new ArrayList<>(Collections.nCopies(n + 1, Optional.empty()));
    Arrays.fill(least, Double.MAX_VALUE);
    least[0] = 0;
    for (int from = 0; from < n; from++) {
      double alone = least[from] + alone(strips.get(from));
      if (alone < least[from + 1]) {
        least[from + 1] = alone;
        start[from + 1] = from;
        rows.set(from + 1, Optional.empty());
      }
      for (int to = from + 1; to <= Math.min(n, from + HIGHEST); to++) {
        if (strips.get(to - 1).page() != strips.get(from).page()) {
          break;
        }
        Optional<LabelRow.Read> read = reader.read(strips.subList(from, to));
        if (read.isEmpty()) {
          break;
        }
        double cost = least[from] + read.get().cost();
        if (cost < least[to]) {
          least[to] = cost;
          start[to] = from;
          rows.set(to, Optional.of(read.get().rows()));
        }
      }
    }
    List<Part> parts = new ArrayList<>();
    for (int end = n; end > 0; end = start[end]) {
      int from = start[end];
      parts.add(
          rows.get(end)
              .<Part>map(Part.Rows::new)
              .orElseGet(() -> new Part.Alone(strips.get(from))));
    }
    Collections.reverse(parts);
    return parts;
  }

  private double alone(Strip strip) {
    if (Titles.isTitle(strip)) {
      return 0;
    }
    if (Titles.isInline(strip, words)) {
      return INLINE;
    }
    return strip.pieces().size() == 1 ? PROSE : SEVERAL_WORDS;
  }

  /** Returns the blocks alone, without a table to go on with. */
  static List<Block> blocks(List<Part> parts) {
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Part.Rows rows) {
        blocks.add(new Table(rows.rows()));
      } else if (part instanceof Part.Alone alone) {
        blocks.add(alone.strip().line());
      }
    }
    return blocks;
  }
}
