package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.restore.layout.Heading.Kind;
import org.fuhe.model.Printed;

/**
 * The columns of a table on the page of its heading: those that the heading names, and those
 * without a name at the left edge, where the label of the whole block stands.
 *
 * @param columns all columns, from left to right
 */
record PageBands(List<Column> columns, Bands bands) {
  PageBands {
    columns = List.copyOf(columns);
  }

  static PageBands of(Heading heading, List<Strip> body, List<Piece> besideHeading, Words words) {
    List<Piece> pieces = new ArrayList<>();
    body.forEach(strip -> pieces.addAll(strip.pieces()));
    Bands named =
        Bands.between(heading.kind(), heading.columns(), body.stream().map(Strip::pieces).toList());
    Column firstNamed = heading.columns().get(0);
    List<Piece> left = new ArrayList<>(besideHeading);
    for (Piece piece : pieces) {
      if (named.columnOf(piece) == 0) {
        left.add(piece);
      }
    }
    left.add(
        new Piece(
            firstNamed.heading(),
            firstNamed.left(),
            firstNamed.right(),
            firstNamed.right() - firstNamed.left(),
            Piece.Joint.APART));
    List<List<Piece>> clusters = Bands.clusters(left);
    List<List<Piece>> unnamed = new ArrayList<>();
    boolean filled = false;
    for (List<Piece> cluster : clusters) {
      if (cluster.stream().anyMatch(piece -> piece.printed().equals(firstNamed.heading()))) {
        filled = cluster.size() > 1;
        break;
      }
      unnamed.add(cluster);
    }
    if (!filled && !heading.kind().isFunds() && besideHeading.isEmpty()) {
      // the column's text stands beside its heading, not under it
      unnamed.clear();
    }
    return arranged(heading, named, unnamed, words);
  }

  private static PageBands arranged(
      Heading heading, Bands named, List<List<Piece>> unnamed, Words words) {
    List<Integer> edges = new ArrayList<>();
    for (List<Piece> cluster : unnamed) {
      edges.add(cluster.stream().mapToInt(Piece::right).max().orElseThrow());
    }
    List<Integer> cuts = new ArrayList<>();
    int last = edges.isEmpty() ? -1 : edges.get(edges.size() - 1);
    if (hasLabelColumn(heading)) {
      boolean onlySection = edges.size() == 1 && isSection(unnamed.get(0), words);
      cuts.add(onlySection ? last : edges.size() < 2 ? -1 : edges.get(edges.size() - 2));
      cuts.add(last);
    } else if (hasSectionColumn(heading)) {
      cuts.add(last);
    }
    int count = cuts.size();
    cuts.addAll(named.cuts());
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      columns.add(new Column(Set.of(), Printed.BLANK, -1, -1));
    }
    columns.addAll(heading.columns());
    return new PageBands(columns, new Bands(cuts));
  }

  private static boolean isSection(List<Piece> cluster, Words words) {
    return words.label(cluster).in(Scope.SECTION).isPresent();
  }

  /** In the funding block the labels of the rows have mostly no heading. */
  private static boolean hasLabelColumn(Heading heading) {
    return heading.kind() == Kind.FUNDS
        && heading.columns().stream().noneMatch(column -> column.means(Term.FUNDS_LABEL));
  }

  private static boolean hasSectionColumn(Heading heading) {
    return heading.kind().isFunds() || heading.kind() == Kind.INDICATORS;
  }
}
