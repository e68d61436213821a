package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.restore.layout.Heading.Group;
import org.fuhe.extractor.restore.layout.Heading.Kind;
import org.fuhe.model.Printed;

/**
 * Finds the headings of tables.
 *
 * <p>The cells of a heading wrap, each over its own number of lines, and are centred against each
 * other. So a few lines are taken together, what overlaps from line to line is one cell, and the
 * lines in which most cells are known words are a heading.
 */
final class HeadingFinder {
  private static final int MOST_LINES = 9;
  private static final int FEWEST_COLUMNS = 3;
  private static final double UNKNOWN_CELL = 0.8;

  /** A heading is not to fall apart into two. */
  private static final double HEADING = 1.5;

  private static final double GROUP = 0.1;
  private static final double ONLY_LAST_WORDS = 0.3;

  /** Every word that finds its place in a cell speaks for the lines taken together. */
  private static final double PIECE = 0.02;

  private final Words words;
  private final List<Strip> strips;
  private final HeadingGroups groups;

  HeadingFinder(Words words, List<Strip> strips) {
    this.words = words;
    this.strips = strips;
    this.groups = new HeadingGroups(words);
  }

  private record Candidate(Heading heading, double score) {}

  /** Of all headings that can be read, those are taken that leave the fewest words unexplained. */
  List<Heading> find() {
    int n = strips.size();
    double[] most = new double[n + 1];
    List<Optional<Heading>> taken = new ArrayList<>(Collections.nCopies(n, Optional.empty()));
    for (int first = n - 1; first >= 0; first--) {
      most[first] = most[first + 1];
      for (Candidate candidate : candidates(first)) {
        double sum = candidate.score - HEADING + most[candidate.heading.last() + 1];
        if (sum > most[first]) {
          most[first] = sum;
          taken.set(first, Optional.of(candidate.heading));
        }
      }
    }
    List<Heading> headings = new ArrayList<>();
    for (int line = 0; line < n; ) {
      Optional<Heading> heading = taken.get(line);
      heading.ifPresent(headings::add);
      line = heading.map(found -> found.last() + 1).orElse(line + 1);
    }
    return headings;
  }

  private List<Candidate> candidates(int first) {
    List<Candidate> candidates = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    int knownPieces = 0;
    for (int last = first; last < Math.min(strips.size(), first + MOST_LINES); last++) {
      Strip strip = strips.get(last);
      if (strip.page() != strips.get(first).page() || isOfBody(strip)) {
        break;
      }
      for (Piece piece : withWholeBrackets(strip.pieces())) {
        placed.add(new Placed(piece, last));
        knownPieces += words.isHeading(piece.text()) ? 1 : 0;
      }
      if (knownPieces >= 2) {
        for (Kind kind : Kind.values()) {
          candidate(placed, first, last, kind).ifPresent(candidates::add);
        }
      }
    }
    return candidates;
  }

  /** Two figures in a line are of a row, and no heading goes on behind it. */
  private static boolean isOfBody(Strip strip) {
    return strip.pieces().stream().filter(Wrapping::isNumber).count() > 1;
  }

  /** A space inside of brackets parts no cells: {@code 得分（20 分*执行率）}. */
  private static List<Piece> withWholeBrackets(List<Piece> pieces) {
    List<Piece> whole = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!whole.isEmpty()) {
        Piece last = whole.get(whole.size() - 1);
        if (piece.left() - last.right() <= 1 && last.hasOpenBracket()) {
          whole.set(whole.size() - 1, Piece.join(List.of(last, piece)));
          continue;
        }
      }
      whole.add(piece);
    }
    return whole;
  }

  private Optional<Candidate> candidate(List<Placed> placed, int first, int last, Kind kind) {
    HeadingCells cells = HeadingCells.read(placed, kind, words);
    if (cells.known().size() < FEWEST_COLUMNS) {
      return Optional.empty();
    }
    groups.takeOutOf(cells);
    List<Cluster> known = fromLeft(cells.known());
    if (!kind.isComplete(known.stream().map(this::column).toList())) {
      return Optional.empty();
    }
    double score = score(cells);
    List<Cluster> all = new ArrayList<>(known);
    for (Cluster cell : cells.unknown()) {
      // the label of the whole block stands to the left of its heading
      if (cell.right() <= known.get(0).left()) {
        score -= PIECE * cell.size();
      } else if (groups.standsAbove(cell, cells.known())) {
        cells.groups().add(cell.first());
        score += PIECE;
      } else {
        score -= UNKNOWN_CELL;
        all.add(cell);
      }
    }
    List<Cluster> sorted = fromLeft(all);
    List<Group> over =
        cells.groups().stream().map(group -> HeadingGroups.over(group.piece(), sorted)).toList();
    List<Column> columns = sorted.stream().map(this::column).toList();
    return Optional.of(new Candidate(new Heading(kind, first, last, columns, over), score));
  }

  private static List<Cluster> fromLeft(List<Cluster> cells) {
    return cells.stream().sorted(Comparator.comparingInt(Cluster::left)).toList();
  }

  /** What the cells that are known and their groups say for the lines. */
  private double score(HeadingCells cells) {
    double score = cells.known().size() - repeated(cells.known());
    for (Placed group : cells.groups()) {
      score += words.label(group.piece().text()).isKnown() ? PIECE : -GROUP;
    }
    for (Cluster cell : cells.known()) {
      score += PIECE * cell.size();
      score -= words.isWhole(words.label(cell.text())) ? 0 : ONLY_LAST_WORDS;
    }
    return score;
  }

  /** A second column of what a table has once is something else beside the heading. */
  private long repeated(List<Cluster> cells) {
    return HeadingGroups.ONCE.stream()
        .mapToLong(
            term -> cells.stream().filter(cell -> words.label(cell.text()).means(term)).count() - 1)
        .filter(more -> more > 0)
        .sum();
  }

  private Column column(Cluster cell) {
    Printed printed = cell.printed();
    return new Column(words.label(printed.text()).terms(), printed, cell.left(), cell.right());
  }
}
