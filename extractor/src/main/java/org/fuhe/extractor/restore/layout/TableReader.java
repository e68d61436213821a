package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.restore.layout.Heading.Group;
import org.fuhe.model.Printed;

/** Reads a table: its heading, its body over one or more pages, and its total. */
final class TableReader {
  private final List<Strip> strips;
  private final Words words;
  private final Heading heading;
  private final List<Part> parts = new ArrayList<>();

  TableReader(List<Strip> strips, Words words, Heading heading) {
    this.strips = strips;
    this.words = words;
    this.heading = heading;
  }

  /** Lines of the body on one page, below a heading or not. */
  private record Part(Optional<Heading> heading, List<Strip> lines) {}

  Heading heading() {
    return heading;
  }

  /** Adds lines of the body that stand below a heading, on its page and on further pages. */
  void add(Heading above, int to) {
    Optional<Heading> own = Optional.of(above);
    int page = strips.get(above.last()).page();
    List<Strip> lines = new ArrayList<>();
    for (Strip strip : strips.subList(above.last() + 1, to)) {
      if (strip.page() != page) {
        parts.add(new Part(own, lines));
        own = Optional.empty();
        lines = new ArrayList<>();
        page = strip.page();
      }
      lines.add(strip);
    }
    parts.add(new Part(own, lines));
  }

  /** Returns the rows of the heading, the body and the total. */
  List<Row> rows(Optional<Strip> total) {
    PageBands first = bandsUnder(heading, parts.get(0).lines);
    Grid grid = new Grid(heading.kind(), first.columns());
    Bands bands = first.bands();
    for (Part part : parts) {
      if (!Objects.equals(part, parts.get(0)) && !part.lines.isEmpty()) {
        bands =
            part.heading
                .map(repeated -> bandsUnder(repeated, part.lines).bands())
                .orElseGet(() -> new ContinuedBands(grid, words).on(part.lines));
      }
      for (Strip strip : part.lines) {
        grid.add(strip, bands);
      }
    }
    Jostling.settle(grid, words);
    List<Row> rows = new ArrayList<>(headingRows(grid));
    rows.addAll(TableRows.of(grid, words));
    if (total.isPresent()) {
      rows.add(totalRow(total.get(), grid, bands));
    }
    return rows;
  }

  /** Returns how many of the last lines do not keep to the columns and have no figures. */
  int strangersAtTheEnd() {
    Part last = parts.get(parts.size() - 1);
    Optional<Bands> bands = last.heading.map(above -> bandsUnder(above, last.lines).bands());
    int end = last.lines.size();
    while (end > 0) {
      List<Strip> above = last.lines.subList(0, end - 1);
      Strip strip = last.lines.get(end - 1);
      boolean stranger =
          bands.isPresent()
              ? strip.pieces().stream().anyMatch(bands.get()::cutsThrough)
              : columnsOf(above) > columnsOf(last.lines.subList(0, end));
      if (!stranger || strip.pieces().stream().filter(Wrapping::isNumber).count() > 1) {
        break;
      }
      end--;
    }
    return last.lines.size() - end;
  }

  private static int columnsOf(List<Strip> strips) {
    return Bands.clusters(strips.stream().flatMap(strip -> strip.pieces().stream()).toList())
        .size();
  }

  private PageBands bandsUnder(Heading above, List<Strip> lines) {
    return PageBands.of(above, lines, besideHeading(above), words);
  }

  /** The label of the whole block often begins in the lines of the heading. */
  private List<Piece> besideHeading(Heading above) {
    List<Piece> beside = new ArrayList<>();
    for (Strip strip : strips.subList(above.first(), above.last() + 1)) {
      for (Piece piece : strip.pieces()) {
        if (piece.right() <= above.columns().get(0).left()) {
          beside.add(piece);
        }
      }
    }
    return beside;
  }

  private List<Row> headingRows(Grid grid) {
    int unnamed = grid.columns().size() - heading.columns().size();
    List<Printed> row = new ArrayList<>();
    grid.columns().forEach(column -> row.add(column.heading()));
    if (unnamed > 0) {
      row.set(0, corner(grid));
    }
    if (heading.groups().isEmpty() || !heading.kind().isOfAmounts()) {
      // 绩效指标 over the levels says nothing that the levels do not say
      return List.of(new Row(row));
    }
    List<Printed> upper = new ArrayList<>(row);
    List<Printed> lower = new ArrayList<>(row);
    for (int i = 0; i < row.size(); i++) {
      int named = i - unnamed;
      Optional<Group> group =
          heading.groups().stream()
              .filter(one -> one.from() <= named && named <= one.to())
              .findFirst();
      if (group.isEmpty()) {
        lower.set(i, Printed.BLANK);
      } else {
        boolean first = group.get().from() == named;
        upper.set(i, first ? group.get().printed() : Printed.BLANK);
      }
    }
    return List.of(new Row(upper), new Row(lower));
  }

  private Printed corner(Grid grid) {
    List<Printed> parts = new ArrayList<>();
    besideHeading(heading).forEach(piece -> parts.add(piece.printed()));
    for (int column : grid.columnsWith(Role.SECTION)) {
      for (int line : grid.linesOf(column)) {
        parts.add(grid.cell(line, column).orElseThrow().printed());
      }
    }
    return Printed.join(parts);
  }

  private static Row totalRow(Strip total, Grid grid, Bands bands) {
    List<List<Printed>> cells = new ArrayList<>();
    grid.columns().forEach(column -> cells.add(new ArrayList<>()));
    boolean labelled = false;
    for (Piece piece : total.pieces()) {
      boolean figure = Wrapping.isNumber(piece);
      int column = figure || labelled ? bands.columnOf(piece) : 0;
      labelled |= !figure;
      cells.get(column).add(piece.printed());
    }
    return new Row(cells.stream().map(Printed::join).toList());
  }
}
