package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
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
  private static final Set<Term> ONCE =
      EnumSet.of(
          Term.INDICATORS_LEVEL1,
          Term.INDICATORS_LEVEL2,
          Term.INDICATORS_NAME,
          Term.INDICATORS_TARGET,
          Term.INDICATORS_ACTUAL);

  private static final Pattern SENTENCE = Pattern.compile(".*[，。；,;].*|.{16,}");
  private static final Pattern BRACKETS = Pattern.compile("[(（].*[)）]");
  private static final int BESIDE = 3;
  private static final int MOST_CROSSED = 4;
  private static final int MOST_LINES = 9;
  private static final double UNKNOWN_CELL = 0.8;

  /** A heading is not to fall apart into two. */
  private static final double HEADING = 1.5;

  private static final double GROUP = 0.1;

  /** A group has more than one column. */
  private static final double ONE_COLUMN = 4;

  private static final double ONLY_LAST_WORDS = 0.3;

  /** Every word that finds its place in a cell speaks for the lines taken together. */
  private static final double PIECE = 0.02;

  private final Words words;
  private final List<Strip> strips;

  HeadingFinder(Words words, List<Strip> strips) {
    this.words = words;
    this.strips = strips;
  }

  private record Candidate(Heading heading, double score) {}

  private record Placed(Piece piece, int line) {}

  /** A heading's cells in the making. */
  private record Cells(List<List<Placed>> known, List<List<Placed>> unknown, List<Placed> groups) {
    static Cells none() {
      return new Cells(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(Cells other) {
      known.addAll(other.known);
      unknown.addAll(other.unknown);
      groups.addAll(other.groups);
    }
  }

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
      if (strip.page() != strips.get(first).page()) {
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

  /** A space inside of brackets parts no cells: {@code 得分（20 分*执行率）}. */
  private static List<Piece> withWholeBrackets(List<Piece> pieces) {
    List<Piece> whole = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!whole.isEmpty()) {
        Piece last = whole.get(whole.size() - 1);
        if (piece.left() - last.right() <= 1 && openBrackets(last.text()) > 0) {
          whole.set(whole.size() - 1, Piece.join(List.of(last, piece)));
          continue;
        }
      }
      whole.add(piece);
    }
    return whole;
  }

  private static int openBrackets(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '(' || c == '（' ? 1 : c == ')' || c == '）' ? -1 : 0;
    }
    return open;
  }

  private Optional<Candidate> candidate(List<Placed> placed, int first, int last, Kind kind) {
    Cells cells = resolve(placed, kind, 3);
    if (cells.known.size() < 3) {
      return Optional.empty();
    }
    groupsBetweenColumns(cells);
    List<List<Placed>> known = new ArrayList<>(cells.known);
    known.sort(Comparator.comparingInt(HeadingFinder::left));
    List<Column> columns = known.stream().map(this::column).toList();
    if (!isComplete(kind, columns)) {
      return Optional.empty();
    }
    double score = known.size() - repeated(columns) - unknownGroups(cells.groups);
    for (List<Placed> cell : cells.known) {
      score += PIECE * cell.size();
      score -= words.isWhole(words.label(text(cell))) ? 0 : ONLY_LAST_WORDS;
    }
    for (List<Placed> cell : cells.unknown) {
      // the label of the whole block stands to the left of its heading
      if (right(cell) <= columns.get(0).left()) {
        score -= PIECE * cell.size();
      } else if (standsAbove(cell, cells.known)) {
        cells.groups.add(cell.get(0));
        score += PIECE;
      } else {
        score -= UNKNOWN_CELL;
        known.add(cell);
      }
    }
    if (known.size() > cells.known.size()) {
      known.sort(Comparator.comparingInt(HeadingFinder::left));
      columns = known.stream().map(this::column).toList();
    }
    List<Group> groups = cells.groups.stream().map(group -> group(group, known)).toList();
    return Optional.of(new Candidate(new Heading(kind, first, last, columns, groups), score));
  }

  /** 收入 and 支出 stand over the columns of a side, and often between two of them. */
  private void groupsBetweenColumns(Cells cells) {
    List<List<Placed>> groups =
        cells.known.stream()
            .filter(cell -> cell.size() == 1)
            .filter(cell -> isGroup(words.label(text(cell))) || isRepeated(cell, cells.known))
            .filter(
                cell ->
                    cells.known.stream().anyMatch(other -> other.get(0).line > cell.get(0).line))
            .toList();
    if (cells.known.size() - groups.size() >= 3) {
      cells.known.removeAll(groups);
      groups.forEach(group -> cells.groups.add(group.get(0)));
    }
  }

  /** 绩效指标 over 一级指标, 二级指标 and 三级指标 means the same as the last of them. */
  private boolean isRepeated(List<Placed> cell, List<List<Placed>> cells) {
    Label label = words.label(text(cell));
    return ONCE.stream()
        .filter(label::means)
        .anyMatch(
            term ->
                cells.stream()
                    .anyMatch(other -> other != cell && words.label(text(other)).means(term)));
  }

  private static boolean isGroup(Label label) {
    return label.means(Term.STATEMENT_SIDE)
        || label.means(Term.STATEMENT_GROUP)
        || label.means(Term.SUMMARY_AMOUNTS);
  }

  /** A group's heading can stand between its columns, over none of them. */
  private boolean standsAbove(List<Placed> cell, List<List<Placed>> columns) {
    if (cell.size() > 1 || words.label(text(cell)).in(Scope.SECTION).isEmpty()) {
      return false;
    }
    Optional<List<Placed>> before =
        columns.stream()
            .filter(column -> right(column) <= left(cell))
            .max(Comparator.comparingInt(HeadingFinder::right));
    Optional<List<Placed>> behind =
        columns.stream()
            .filter(column -> left(column) >= right(cell))
            .min(Comparator.comparingInt(HeadingFinder::left));
    return Stream.of(before, behind)
        .allMatch(column -> column.isPresent() && column.get().get(0).line > cell.get(0).line);
  }

  private double unknownGroups(List<Placed> groups) {
    double cost = 0;
    for (Placed group : groups) {
      cost += words.label(group.piece.text()).isKnown() ? -PIECE : GROUP;
    }
    return cost;
  }

  /**
   * A table has one column for each of these; a second one is something else beside the heading.
   */
  private static long repeated(List<Column> columns) {
    return ONCE.stream()
        .mapToLong(term -> columns.stream().filter(column -> column.means(term)).count() - 1)
        .filter(more -> more > 0)
        .sum();
  }

  /** Takes overlapping pieces together; one over several others is a heading of a group. */
  private Cells resolve(List<Placed> placed, Kind kind, int depth) {
    Cells cells = Cells.none();
    List<List<Placed>> clusters = clusters(placed);
    joinHalves(clusters, kind);
    pairInOrder(clusters, kind);
    for (List<Placed> cell : clusters) {
      if (isWhole(cell, kind)) {
        cells.known.add(cell);
        continue;
      }
      Label label = words.label(text(cell));
      Cells without = withoutGroup(cell, kind, depth);
      if (kind.knows(label) && !without.unknown.isEmpty()) {
        cells.known.add(cell);
      } else {
        cells.add(without);
      }
    }
    return cells;
  }

  /** Two lines of a heading that are pushed aside do not overlap, and are known only together. */
  private void joinHalves(List<List<Placed>> clusters, Kind kind) {
    for (int i = clusters.size() - 1; i > 0; i--) {
      List<Placed> left = clusters.get(i - 1);
      List<Placed> right = clusters.get(i);
      if (left(right) - right(left) > BESIDE || (isWhole(left, kind) && isWhole(right, kind))) {
        continue;
      }
      List<Placed> both = new ArrayList<>(left);
      both.addAll(right);
      sort(both);
      boolean severalLines = both.stream().mapToInt(Placed::line).distinct().count() == both.size();
      if (severalLines && isWhole(both, kind)) {
        clusters.set(i - 1, both);
        clusters.remove(i);
      }
    }
  }

  /**
   * Two lines of neighbouring headings that are pushed aside can overlap crosswise: the first word
   * of the upper line goes with the first of the lower one, the second with the second.
   */
  private void pairInOrder(List<List<Placed>> clusters, Kind kind) {
    for (int from = 0; from < clusters.size(); from++) {
      for (int to = from + 2; to <= Math.min(clusters.size(), from + MOST_CROSSED); to++) {
        List<List<Placed>> run = clusters.subList(from, to);
        if (run.stream().allMatch(cell -> isWhole(cell, kind))) {
          continue;
        }
        List<List<Placed>> paired = paired(run.stream().flatMap(List::stream).toList());
        if (!paired.isEmpty() && paired.stream().allMatch(cell -> isWhole(cell, kind))) {
          run.clear();
          clusters.addAll(from, paired);
          break;
        }
      }
    }
  }

  private static List<List<Placed>> paired(List<Placed> placed) {
    Map<Integer, List<Placed>> lines = new TreeMap<>();
    placed.forEach(one -> lines.computeIfAbsent(one.line, line -> new ArrayList<>()).add(one));
    int count = lines.values().iterator().next().size();
    if (lines.size() < 2
        || count < 2
        || lines.values().stream().anyMatch(line -> line.size() != count)) {
      return List.of();
    }
    List<List<Placed>> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cells.add(new ArrayList<>());
    }
    for (List<Placed> line : lines.values()) {
      sort(line);
      for (int i = 0; i < count; i++) {
        cells.get(i).add(line.get(i));
      }
    }
    return cells;
  }

  private boolean isWhole(List<Placed> cell, Kind kind) {
    Label label = words.label(text(cell));
    return kind.knows(label) && words.isWhole(label);
  }

  private static void sort(List<Placed> cell) {
    cell.sort(Comparator.comparingInt(Placed::line).thenComparingInt(one -> one.piece.left()));
  }

  private Cells withoutGroup(List<Placed> cell, Kind kind, int depth) {
    Cells least = Cells.none();
    least.unknown.add(cell);
    if (cell.size() == 1 || depth == 0) {
      return least;
    }
    int top = cell.stream().mapToInt(Placed::line).min().orElseThrow();
    for (Placed group : cell) {
      if (group.line != top || SENTENCE.matcher(group.piece.text()).matches()) {
        continue;
      }
      List<Placed> rest = new ArrayList<>(cell);
      rest.remove(group);
      Cells without = resolve(rest, kind, depth - 1);
      if (without.unknown.isEmpty() && isOver(group, without.known, kind)) {
        without.groups.add(group);
        return without;
      }
    }
    return least;
  }

  /** A heading of a group stands over several headings, or at least over more than one's width. */
  private boolean isOver(Placed group, List<List<Placed>> columns, Kind kind) {
    List<Placed> first = columns.get(0);
    boolean wider = group.piece.right() - group.piece.left() > right(first) - left(first);
    return columns.size() > 1 || (wider && isWhole(first, kind));
  }

  private static List<List<Placed>> clusters(List<Placed> placed) {
    List<Placed> sorted = new ArrayList<>(placed);
    sorted.sort(Comparator.comparingInt(one -> one.piece.left()));
    List<List<Placed>> clusters = new ArrayList<>();
    int right = Integer.MIN_VALUE;
    for (Placed one : sorted) {
      if (clusters.isEmpty() || one.piece.left() >= right) {
        clusters.add(new ArrayList<>());
        right = one.piece.right();
      }
      clusters.get(clusters.size() - 1).add(one);
      right = Math.max(right, one.piece.right());
    }
    joinBrackets(clusters);
    clusters.forEach(HeadingFinder::sort);
    return clusters;
  }

  /** What stands in brackets belongs to the heading beside it: {@code 指标得分 （分）}. */
  private static void joinBrackets(List<List<Placed>> clusters) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      if (clusters.size() < 2 || !BRACKETS.matcher(text(clusters.get(i))).matches()) {
        continue;
      }
      int before = i == 0 ? Integer.MAX_VALUE : left(clusters.get(i)) - right(clusters.get(i - 1));
      int behind =
          i + 1 == clusters.size()
              ? Integer.MAX_VALUE
              : left(clusters.get(i + 1)) - right(clusters.get(i));
      if (Math.min(before, behind) <= BESIDE) {
        clusters.get(before <= behind ? i - 1 : i + 1).addAll(clusters.get(i));
        clusters.remove(i);
      }
    }
  }

  private static String text(List<Placed> cell) {
    return printed(cell).text();
  }

  private static Printed printed(List<Placed> cell) {
    return Printed.join(cell.stream().map(one -> one.piece.printed()).toList());
  }

  private static int left(List<Placed> cell) {
    return cell.stream().mapToInt(one -> one.piece.left()).min().orElseThrow();
  }

  private static int right(List<Placed> cell) {
    return cell.stream().mapToInt(one -> one.piece.right()).max().orElseThrow();
  }

  private Column column(List<Placed> cell) {
    Printed printed = printed(cell);
    return new Column(words.label(printed.text()).terms(), printed, left(cell), right(cell));
  }

  /**
   * A group's heading is centred over its columns, whose headings stand in one line below it; those
   * beside them stand higher, in the middle of both.
   */
  private static Group group(Placed group, List<List<Placed>> columns) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < columns.size(); i++) {
      boolean under =
          left(columns.get(i)) < group.piece.right() && right(columns.get(i)) > group.piece.left();
      if (under) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return new Group(group.piece.printed(), 0, 0);
    }
    int line = columns.get(first).get(0).line;
    int from = first;
    int to = last;
    double distance = Double.MAX_VALUE;
    for (int i = first; i >= 0 && columns.get(i).get(0).line == line; i--) {
      for (int j = last; j < columns.size() && columns.get(j).get(0).line == line; j++) {
        double centre = (left(columns.get(i)) + right(columns.get(j))) / 2.0;
        double off = Math.abs(centre - group.piece.centre()) + (i == j ? ONE_COLUMN : 0);
        if (off < distance) {
          distance = off;
          from = i;
          to = j;
        }
      }
    }
    return new Group(group.piece.printed(), from, to);
  }

  /** Tells whether the columns are enough to be sure that it is a table of the kind. */
  private static boolean isComplete(Kind kind, List<Column> columns) {
    return switch (kind) {
      case INDICATORS -> isOfIndicators(columns);
      case LIST ->
          count(columns, Scope.INDICATORS) >= 3
              && hasAny(columns, Term.INDICATORS_TARGET, Term.INDICATORS_ACTUAL)
              && hasAny(columns, Term.FORM_LABEL_NO, Term.FORM_NAME);
      case FUNDS -> hasAny(columns, Term.FUNDS_EXECUTED);
      case FUNDS_ACROSS ->
          hasAny(columns, Term.FUNDS_EXECUTED) && count(columns, Scope.FUND_ROW) >= 3;
      case SUMMARY ->
          hasAny(columns, Term.SUMMARY_NAME, Term.SUMMARY_UNIT)
              && hasAny(columns, Term.SUMMARY_LABEL_NO)
              && columns.size() >= 4;
      case STATEMENT ->
          hasAny(columns, Term.STATEMENT_ITEM, Term.STATEMENT_CODE)
              && hasAny(columns, Term.STATEMENT_FIGURE);
    };
  }

  private static boolean isOfIndicators(List<Column> columns) {
    return count(columns, Scope.INDICATORS) >= 3
        && hasAny(columns, Term.INDICATORS_NAME, Term.INDICATORS_LEVEL2)
        && hasAny(columns, Term.INDICATORS_TARGET, Term.INDICATORS_ACTUAL);
  }

  private static boolean hasAny(List<Column> columns, Term... terms) {
    Set<Term> wanted = Set.of(terms);
    return columns.stream().anyMatch(column -> column.terms().stream().anyMatch(wanted::contains));
  }

  private static long count(List<Column> columns, Scope scope) {
    return columns.stream().filter(column -> column.isIn(scope)).count();
  }
}
