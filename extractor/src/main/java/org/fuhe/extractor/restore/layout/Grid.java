package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fuhe.extractor.restore.layout.Heading.Kind;
import org.fuhe.model.Printed;

/**
 * The body of a table: lines, and in each line what stands in each column. Pages are joined: a line
 * of the next page stands right below the last one of the page before.
 */
final class Grid {
  /** Between two lines more blank lines than these say no more. */
  private static final int MOST_BLANK = 5;

  private final Kind kind;
  private final List<Column> columns;
  private final List<Role> roles;
  private final List<Strip> strips = new ArrayList<>();
  private final List<List<List<Piece>>> cells = new ArrayList<>();

  Grid(Kind kind, List<Column> columns) {
    this.kind = kind;
    this.columns = List.copyOf(columns);
    this.roles = Role.of(kind, columns);
  }

  void add(Strip strip, Bands bands) {
    List<List<Piece>> parts = new ArrayList<>();
    columns.forEach(column -> parts.add(new ArrayList<>()));
    for (Piece piece : strip.pieces()) {
      parts.get(bands.columnOf(piece)).add(piece);
    }
    strips.add(strip.at(heightOf(strip)));
    cells.add(parts);
  }

  private int heightOf(Strip strip) {
    if (strips.isEmpty()) {
      return strip.height();
    }
    Strip last = strips.get(strips.size() - 1);
    if (last.page() != strip.page()) {
      return last.height() + 2;
    }
    // the line keeps its number in the source, so the distance is that of the numbers
    int distance = strip.line().number() - last.line().number();
    return last.height() + Math.min(distance, MOST_BLANK);
  }

  Kind kind() {
    return kind;
  }

  List<Column> columns() {
    return columns;
  }

  Role role(int column) {
    return roles.get(column);
  }

  List<Integer> columnsWith(Role role) {
    return IntStream.range(0, columns.size()).filter(i -> roles.get(i) == role).boxed().toList();
  }

  List<Integer> leafColumns() {
    return IntStream.range(0, columns.size())
        .filter(i -> !roles.get(i).isMerged())
        .boxed()
        .toList();
  }

  int size() {
    return strips.size();
  }

  Strip strip(int line) {
    return strips.get(line);
  }

  int height(int line) {
    return strips.get(line).height();
  }

  Optional<Piece> cell(int line, int column) {
    List<Piece> pieces = cells.get(line).get(column);
    return pieces.isEmpty() ? Optional.empty() : Optional.of(Piece.join(pieces));
  }

  /** Returns the words of a cell's line, which may be changed. */
  List<Piece> pieces(int line, int column) {
    return cells.get(line).get(column);
  }

  /** Returns what stands in a column from one line to another, both inclusive. */
  Printed printed(int from, int to, int column) {
    List<Printed> parts = new ArrayList<>();
    for (int line = from; line <= to; line++) {
      cell(line, column).ifPresent(piece -> parts.add(piece.printed()));
    }
    return Printed.join(parts);
  }

  /** Returns the lines in which something stands in a column. */
  List<Integer> linesOf(int column) {
    return IntStream.range(0, size()).filter(i -> cell(i, column).isPresent()).boxed().toList();
  }

  /** Returns how wide a column's cells are: lines break where the next character does not fit. */
  int widthOf(int column) {
    return IntStream.range(0, size())
        .mapToObj(i -> cell(i, column))
        .flatMap(Optional::stream)
        .mapToInt(Piece::width)
        .max()
        .orElse(0);
  }
}
