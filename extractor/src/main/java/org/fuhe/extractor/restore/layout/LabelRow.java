package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;

/** Reads a few lines as a label with its value beside it, perhaps more than once in the row. */
final class LabelRow {
  private static final Pattern OPTION = Pattern.compile("(?:\\d{1,2}[.、,．](?!\\d)|[□☐☑■√✓☒▢]).*");
  private static final int WIDEST_LABEL = 30;
  private static final int CELL_GAP = 4;
  private static final double KNOWN = 0.2;
  private static final double UNKNOWN = 2.5;
  private static final double UNKNOWN_LINE = 2;
  private static final double OFF_CENTRE = 0.5;
  private static final double MOST_OFF_CENTRE = 2;
  private static final double CENTRED = 0.6;
  private static final double BLANK_INSIDE = 0.8;
  private static final double FOREIGN_LINE = 3;
  private static final double LABEL_IN_VALUE = 0.6;

  private final Words words;

  LabelRow(Words words) {
    this.words = words;
  }

  /** The rows that were read and what speaks against them. */
  record Read(List<Row> rows, double cost) {}

  /** What stands in a cell, and whether it is a label. */
  private record Cell(Cluster content, boolean label) {
    Printed printed() {
      return content.printed();
    }
  }

  /** Returns nothing when the lines, and so more of them, cannot be such a row. */
  Optional<Read> read(List<Strip> strips) {
    List<Placed> placed = new ArrayList<>();
    for (Strip strip : strips) {
      strip.pieces().forEach(piece -> placed.add(new Placed(piece, strip.height())));
    }
    List<Cluster> clusters = Cluster.of(placed);
    Cluster first = clusters.get(0);
    if (first.right() - first.left() > WIDEST_LABEL) {
      return Optional.empty();
    }
    double foreign = foreign(strips);
    double cost = foreign + blanks(strips);
    Label label = words.label(first.text());
    boolean section = label.in(Scope.SECTION).isPresent();
    if (section && strips.size() > 1 && clusters.size() > 2) {
      Optional<Read> block = block(strips, first);
      if (block.isPresent()) { // its rows may be parted by blank lines
        return Optional.of(new Read(block.get().rows(), block.get().cost() + foreign));
      }
    }
    boolean known =
        isLabel(first.text(), clusters.size() > 1)
            && !words.label(first.leftmost().text()).words().isEmpty();
    cost += known ? KNOWN : UNKNOWN + UNKNOWN_LINE * (strips.size() - 1);
    List<Cell> cells = cells(clusters);
    for (Cell cell : cells) {
      cost += cell.label() ? 0 : LABEL_IN_VALUE * labelsIn(cell.content());
    }
    return Optional.of(
        new Read(
            List.of(new Row(cells.stream().map(Cell::printed).toList())), cost + offCentre(cells)));
  }

  /** A row of its own among the lines of a value has its label there. */
  private long labelsIn(Cluster value) {
    return value.placed().stream()
        .filter(one -> isLabel(one.piece().text(), false) || words.isFundRow(one.piece().text()))
        .count();
  }

  private boolean isLabel(String text, boolean hasValue) {
    Label label = words.label(text);
    return label.in(Scope.FORM).isPresent()
        || (hasValue
            && (label.in(Scope.SECTION).isPresent()
                || label.in(Scope.FUNDS).isPresent()
                || words.isFundRow(text)));
  }

  /** A label over several rows that have labels of their own. */
  private Optional<Read> block(List<Strip> strips, Cluster section) {
    List<Strip> rest = new ArrayList<>();
    for (Strip strip : strips) {
      List<Piece> pieces =
          strip.pieces().stream().filter(piece -> piece.left() >= section.right()).toList();
      if (!pieces.isEmpty()) {
        rest.add(new Strip(strip.line(), strip.height(), strip.page(), pieces));
      }
    }
    List<LabelRows.Part> parts = new LabelRows(rest, words).parts();
    List<Row> rows = new ArrayList<>();
    for (LabelRows.Part part : parts) {
      if (!(part instanceof LabelRows.Part.Rows found)) {
        return Optional.empty();
      }
      for (Row row : found.rows()) {
        if (!isLabel(row.cell(0).text(), true)) {
          return Optional.empty();
        }
        List<Printed> cells = new ArrayList<>();
        cells.add(rows.isEmpty() ? section.printed() : Printed.BLANK);
        cells.addAll(row.cells());
        rows.add(new Row(cells));
      }
    }
    double centre = (rest.get(0).height() + rest.get(rest.size() - 1).height()) / 2.0;
    double off = Math.max(0, Math.abs(section.middle() - centre) - 1) * OFF_CENTRE;
    // the more rows a block takes in, the less is left to be explained otherwise
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Read(rows, KNOWN + Math.min(MOST_OFF_CENTRE, off)));
  }

  private List<Cell> cells(List<Cluster> clusters) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(clusters.get(0), true));
    for (Cluster cluster : clusters.subList(1, clusters.size())) {
      Cell last = cells.get(cells.size() - 1);
      boolean label = words.isIn(cluster.text(), Scope.FORM) || isColon(cluster);
      if (label || last.label() || isApart(last.content(), cluster)) {
        cells.add(new Cell(cluster, label));
      } else {
        cells.set(cells.size() - 1, new Cell(last.content().with(cluster), false));
      }
    }
    return cells;
  }

  private boolean isColon(Cluster cluster) {
    String text = cluster.text();
    return (text.endsWith("：") || text.endsWith(":")) && isLabel(text, true);
  }

  private boolean isApart(Cluster value, Cluster cluster) {
    boolean figures =
        Wrapping.isNumber(cluster.leftmost())
            && value.placed().stream().allMatch(one -> Wrapping.isNumber(one.piece()));
    int gap = figures ? 1 : isInline(cluster.text()) ? 2 : CELL_GAP;
    return cluster.left() - value.right() >= gap
        && value.top() == value.bottom()
        && !OPTION.matcher(cluster.text()).matches();
  }

  /** A label with its value in one: {@code 自评等级：优}. */
  private boolean isInline(String text) {
    int colon = text.indexOf('：') < 0 ? text.indexOf(':') : text.indexOf('：');
    return colon > 0
        && colon + 1 < text.length()
        && words.isIn(text.substring(0, colon), Scope.FORM);
  }

  private static double blanks(List<Strip> strips) {
    return BLANK_INSIDE * strips.stream().skip(1).filter(Strip::afterBlank).count();
  }

  private double foreign(List<Strip> strips) {
    double cost = 0;
    for (int i = 0; i < strips.size(); i++) {
      if (strips.size() > 1
          && (Titles.isTitle(strips.get(i)) || Titles.isInline(strips.get(i), words))) {
        cost += FOREIGN_LINE;
      }
    }
    return cost;
  }

  /** A value stands beside the middle of its label, or begins beside its first line. */
  private static double offCentre(List<Cell> cells) {
    double cost = 0;
    Cluster label = cells.get(0).content();
    for (Cell cell : cells.subList(1, cells.size())) {
      Cluster value = cell.content();
      double off =
          Math.min(Math.abs(value.middle() - label.middle()), Math.abs(value.top() - label.top()));
      cost += Math.min(MOST_OFF_CENTRE, Math.max(0, off - CENTRED) * OFF_CENTRE);
    }
    return cost;
  }
}
