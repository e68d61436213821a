package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;

/**
 * The heading rows at the top of a table, and what each of its columns holds.
 *
 * @param size the number of heading rows
 */
record HeadingRows(int size, List<Column> columns) {
  HeadingRows {
    columns = List.copyOf(columns);
  }

  /** What a column holds. */
  enum Kind {
    CODE,
    NAME,
    FIGURE,
    /** Numbers of rows, and columns without a heading. */
    NONE
  }

  /**
   * A column.
   *
   * @param side the side of the statement that it is of, from 0
   */
  record Column(Kind kind, String heading, int side) {}

  static HeadingRows of(List<Row> rows, Vocabulary vocabulary) {
    return new Reader(rows, vocabulary).read();
  }

  int sides() {
    return columns.stream().mapToInt(Column::side).max().orElse(0) + 1;
  }

  /** Tells whether these are the headings again, on a further page and maybe in other columns. */
  boolean repeats(HeadingRows first) {
    return size > 0 && figures().equals(first.figures());
  }

  private List<String> figures() {
    return columns.stream()
        .filter(column -> column.kind() == Kind.FIGURE)
        .map(Column::heading)
        .toList();
  }

  Headings headings(Vocabulary vocabulary) {
    ShapeReader shapes = new ShapeReader(vocabulary);
    List<Headings.Side> sides = new ArrayList<>();
    for (int side = 0; side < sides(); side++) {
      int of = side;
      List<String> figures =
          columns.stream()
              .filter(column -> column.side() == of && column.kind() == Kind.FIGURE)
              .map(Column::heading)
              .toList();
      sides.add(
          new Headings.Side(has(side, Kind.CODE), has(side, Kind.NAME), shapes.inPlace(figures)));
    }
    return new Headings(sides);
  }

  private boolean has(int side, Kind kind) {
    return columns.stream().anyMatch(c -> c.side() == side && c.kind() == kind);
  }

  /** Reads the heading rows of one table. */
  private static final class Reader {
    private final List<Row> rows;
    private final Vocabulary vocabulary;
    private final int width;
    private int size;

    Reader(List<Row> rows, Vocabulary vocabulary) {
      this.rows = rows;
      this.vocabulary = vocabulary;
      this.width = rows.stream().mapToInt(Reader::used).max().orElse(0);
    }

    HeadingRows read() {
      Set<Integer> labels = new TreeSet<>();
      while (size < rows.size() && isHeading(rows.get(size), labels)) {
        for (int column = 0; column < width; column++) {
          if (vocabulary.labelsRows(leaf(column, size + 1))) {
            labels.add(column);
          }
        }
        size++;
      }
      List<String> leaves = coveredCellsAreLeftOut() ? inReadingOrder() : leaves();
      return new HeadingRows(size, columns(leaves));
    }

    private static int used(Row row) {
      int used = row.size();
      while (used > 0 && row.cell(used - 1).isBlank()) {
        used--;
      }
      return used;
    }

    /** A row of headings holds no figure, and words beside those under the labels of rows. */
    private boolean isHeading(Row row, Set<Integer> labels) {
      boolean known = false;
      boolean others = false;
      for (int column = 0; column < row.size(); column++) {
        String text = row.cell(column).text();
        if (text.isEmpty()) {
          continue;
        }
        if (Vocabulary.isFigure(text)) {
          return false;
        }
        boolean labelled = labels.contains(column) && !vocabulary.labelsRows(text);
        boolean goesOn = labelled && vocabulary.isHeading(leaf(column, size) + text);
        others |= !labelled || goesOn;
        known |= vocabulary.isHeading(text) || goesOn;
      }
      return labels.isEmpty() || row.isBlank() || (others && known);
    }

    private List<String> leaves() {
      return IntStream.range(0, width).mapToObj(column -> leaf(column, size)).toList();
    }

    /** Returns the lowest heading of a column, its lines joined where it is wrapped over rows. */
    private String leaf(int column, int depth) {
      List<String> texts = new ArrayList<>();
      for (int row = 0; row < depth; row++) {
        String text = rows.get(row).cell(column).text();
        if (!text.isEmpty()) {
          texts.add(text);
        }
      }
      for (int from = 0; from < texts.size(); from++) {
        String joined = String.join("", texts.subList(from, texts.size()));
        if (vocabulary.isHeading(joined)) {
          return joined;
        }
      }
      return texts.isEmpty() ? "" : texts.get(texts.size() - 1);
    }

    /**
     * A dump can leave out the cells that a heading above covers: then the headings of the lower
     * row stand too far to the left, under headings that nothing can stand under.
     */
    private boolean coveredCellsAreLeftOut() {
      for (int row = 1; row < size; row++) {
        for (int column = 0; column < width; column++) {
          String above = leaf(column, row);
          String text = rows.get(row).cell(column).text();
          boolean goesOn = leaf(column, row + 1).equals(above + text);
          boolean misplaced =
              (vocabulary.labelsRows(above)
                      && !vocabulary.labelsRows(text)
                      && !vocabulary.means(above, Term.STATEMENT_GROUP))
                  || (vocabulary.isTotal(above) && !vocabulary.isTotal(text));
          if (!text.isEmpty() && !goesOn && misplaced) {
            return true;
          }
        }
      }
      return false;
    }

    private List<String> inReadingOrder() {
      List<String> texts = new ArrayList<>();
      for (Row row : rows.subList(0, size)) {
        row.cells().stream().map(Printed::text).filter(t -> !t.isEmpty()).forEach(texts::add);
      }
      List<Headings.Side> sides = Headings.of(texts, vocabulary).sides();
      List<String> leaves = new ArrayList<>();
      texts.stream().filter(vocabulary::labelsRows).forEach(leaves::add);
      leaves.addAll(sides.get(0).shapes().get(0).headings());
      return sides.size() == 1 && leaves.size() == width ? leaves : leaves();
    }

    private List<Column> columns(List<String> leaves) {
      List<Column> columns = new ArrayList<>();
      int side = 0;
      boolean figures = false;
      for (String leaf : leaves) {
        Kind kind = kind(leaf);
        boolean label = kind == Kind.CODE || kind == Kind.NAME;
        if (label && figures) {
          side++;
        }
        figures = kind == Kind.FIGURE || (figures && !label);
        columns.add(new Column(kind, leaf, side));
      }
      return columns;
    }

    private Kind kind(String heading) {
      String plain = Plain.of(heading);
      if (plain.isEmpty() || vocabulary.lexicon().label(plain).means(Term.SUMMARY_LABEL_NO)) {
        return Kind.NONE;
      }
      if (vocabulary.means(heading, Term.STATEMENT_CODE)) {
        return Kind.CODE;
      }
      return vocabulary.means(heading, Term.STATEMENT_ITEM) ? Kind.NAME : Kind.FIGURE;
    }
  }
}
