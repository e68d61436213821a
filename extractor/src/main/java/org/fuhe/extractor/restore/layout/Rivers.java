package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.fuhe.extractor.restore.layout.Heading.Kind;

/**
 * Finds the rivers of white space that part the columns of a table.
 *
 * <p>Between two headings there can be more than one: figures that stand beside their heading have
 * white on both sides. So all rivers are weighed together: every column is to have one stretch of
 * print, near its heading.
 */
final class Rivers {
  private static final double BLANK_COLUMN = 0.6;
  private static final double SECOND_STRETCH = 0.25;

  /** Words that stand beside each other, with a gap between them, are two cells. */
  private static final double BESIDE_EACH_OTHER = 0.5;

  private static final double MOST_BESIDE_EACH_OTHER = 2.5;

  private static final double NUMBER_AND_TEXT = 0.3;
  private static final double UNLIKE = 0.6;
  private static final double DISTANCE = 0.01;

  /** A whole line of headings can stand aside of its columns; a single one hardly does. */
  private static final double SHIFT = 0.02;

  private static final int PUSHED = 8;
  private static final int MOST_RIVERS = 5;
  private static final double OUT_FROM_UNDER = 0.2;
  private static final double CUT_THROUGH = 0.3;
  private static final double PARTED = 0.15;
  private static final double MOST_CUT_THROUGH = 3;

  private final List<Column> columns;
  private final List<Role> roles;
  private final List<List<Piece>> lines;
  private final int width;

  /** How many words are cut through by a cut in front of each column of characters. */
  private final int[] cutThrough;

  /** How many words that may be one text are parted by a cut there. */
  private final int[] parted;

  private final boolean[] printed;

  /** Where bare numbers stand. */
  private final boolean[] number;

  /** How many bare numbers have their middle before each column of characters. */
  private final int[] numbersBefore;

  private final int[] textsBefore;

  Rivers(Kind kind, List<Column> columns, List<List<Piece>> lines) {
    this.columns = columns;
    this.roles = Role.of(kind, columns);
    this.lines = lines;
    List<Piece> pieces = lines.stream().flatMap(List::stream).toList();
    int widest = 0;
    for (Piece piece : pieces) {
      widest = Math.max(widest, piece.right());
    }
    for (Column column : columns) {
      widest = Math.max(widest, column.right());
    }
    this.width = widest + 2;
    this.cutThrough = new int[width + 1];
    this.parted = new int[width + 1];
    this.printed = new boolean[width + 1];
    this.number = new boolean[width + 1];
    this.numbersBefore = new int[width + 2];
    this.textsBefore = new int[width + 2];
    for (Piece piece : pieces) {
      cover(piece.left(), piece.right());
      boolean bare = Wrapping.isNumber(piece);
      (bare ? numbersBefore : textsBefore)[(int) piece.centre() + 1]++;
      for (int x = piece.left(); x < piece.right(); x++) {
        number[x] = bare && (number[x] || !printed[x]);
        printed[x] = true;
      }
    }
    for (List<Piece> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        if (line.get(i - 1).mayGoOnWith(line.get(i))) {
          parted[line.get(i).left()]++;
          parted[line.get(i).left() - 1]++;
        }
      }
    }
    for (Column column : columns) {
      cover(column.left(), column.right());
    }
    for (int x = 1; x <= width; x++) {
      cutThrough[x] += cutThrough[x - 1];
      numbersBefore[x] += numbersBefore[x - 1];
      textsBefore[x] += textsBefore[x - 1];
    }
  }

  private void cover(int left, int right) {
    if (right > left) {
      cutThrough[left + 1]++;
      cutThrough[right]--;
    }
  }

  /** A way to part the columns up to one of them, ending with a cut. */
  private record Way(int cut, double cost, double shift, List<Integer> cuts) {}

  List<Integer> cuts() {
    List<Way> ways = List.of(new Way(0, 0, 0, List.of()));
    for (int i = 0; i + 1 < columns.size(); i++) {
      List<Way> further = new ArrayList<>();
      for (int cut : cutsBehind(i)) {
        Way way = best(ways, i, cut);
        double pushed = cut >= columns.get(i + 1).right() ? OUT_FROM_UNDER : 0;
        double through =
            Math.min(MOST_CUT_THROUGH, CUT_THROUGH * cutThrough[cut] + PARTED * parted[cut]);
        further.add(new Way(cut, way.cost() + pushed + through, way.shift(), way.cuts()));
      }
      ways = further;
    }
    return best(ways, columns.size() - 1, width).cuts();
  }

  private Way best(List<Way> ways, int column, int cut) {
    Way best = ways.get(0);
    double least = Double.MAX_VALUE;
    double bestShift = 0;
    for (Way way : ways) {
      double cost = way.cost() + cost(column, way.cut(), cut);
      double shift = shift(column, way.cut(), cut).orElse(way.shift());
      cost += DISTANCE * Math.abs(shift) + SHIFT * Math.abs(shift - way.shift());
      if (cost < least) {
        least = cost;
        best = way;
        bestShift = shift;
      }
    }
    List<Integer> cuts = new ArrayList<>(best.cuts());
    if (column + 1 < columns.size()) {
      cuts.add(cut);
    }
    return new Way(cut, least, bestShift, Collections.unmodifiableList(cuts));
  }

  /** How far the middle of what is printed between two cuts is from the middle of the heading. */
  private OptionalDouble shift(int column, int from, int to) {
    int first = column == 0 ? beginningOfFirst() : from;
    while (first < to && !printed[first]) {
      first++;
    }
    int last = to - 1;
    while (last > first && !printed[last]) {
      last--;
    }
    return first >= to
        ? OptionalDouble.empty()
        : OptionalDouble.of((first + last + 1) / 2.0 - columns.get(column).centre());
  }

  /** Returns the middles of all rivers behind a column that cut through the fewest words. */
  private Set<Integer> cutsBehind(int column) {
    int from = (int) Math.floor(columns.get(column).centre()) + 1;
    int to = Math.max(from, (int) Math.ceil(columns.get(column + 1).centre()));
    Set<Integer> cuts = new TreeSet<>(rivers(from, to));
    if (column + 2 < columns.size()) {
      // wide figures push the next column out from under its heading
      int right = columns.get(column + 1).right();
      int further = Math.min(right + PUSHED, columns.get(column + 2).left());
      if (further > right) {
        cuts.addAll(rivers(right, further));
      }
    }
    return cuts;
  }

  /** Returns the middles of the stretches that cut through fewer words than what is beside them. */
  private List<Integer> rivers(int from, int to) {
    List<Integer> cuts = new ArrayList<>();
    int start = from;
    boolean falling = true;
    for (int x = from + 1; x <= to + 1; x++) {
      // a single character cannot be cut through, and still parts two rivers
      boolean same = x <= to && cutThrough[x] == cutThrough[x - 1] && !printed[x - 1];
      if (same) {
        continue;
      }
      boolean rising =
          x > to || cutThrough[x] > cutThrough[x - 1] || cutThrough[x] == cutThrough[x - 1];
      if (falling && rising) {
        cuts.add(start + (x - start) / 2);
      }
      falling = x > to || cutThrough[x] <= cutThrough[x - 1];
      start = x;
    }
    cuts.sort(Comparator.comparingInt(cut -> cutThrough[cut]));
    return cuts.subList(0, Math.min(MOST_RIVERS, cuts.size()));
  }

  /** What stands in a column is to be what its heading announces. */
  private double unlike(Role role, int from, int to) {
    int numbers = numbersBefore[to] - numbersBefore[from];
    int texts = textsBefore[to] - textsBefore[from];
    return switch (role) {
      case NUMBER -> texts > numbers ? UNLIKE : 0;
      case NAME, TEXT, LEVEL -> numbers > texts ? UNLIKE : 0;
      case SECTION, PROJECT, SEQUENCE, VALUE, MARK -> 0;
    };
  }

  private double besideEachOther(int from, int to) {
    double cost = 0;
    for (List<Piece> line : lines) {
      int right = Integer.MAX_VALUE / 2;
      for (Piece piece : line) {
        double centre = piece.centre();
        if (centre < from || centre >= to) {
          continue;
        }
        if (piece.left() - right > 1) {
          cost += BESIDE_EACH_OTHER;
        }
        right = piece.right();
      }
      if (cost >= MOST_BESIDE_EACH_OTHER) {
        return MOST_BESIDE_EACH_OTHER;
      }
    }
    return cost;
  }

  /** Left of the first heading the label of the whole block may stand. */
  private int beginningOfFirst() {
    int x = columns.get(0).left();
    while (x > 0 && printed[x - 1]) {
      x--;
    }
    return x;
  }

  /** What speaks against the print between two cuts being one column. */
  private double cost(int column, int from, int to) {
    if (to <= from) {
      return width;
    }
    int first = -1;
    int last = -1;
    double cost = 0;
    for (int x = column == 0 ? beginningOfFirst() : from; x < to; x++) {
      if (!printed[x]) {
        continue;
      }
      if (first < 0) {
        first = x;
      } else if (x - last > 1) {
        cost += SECOND_STRETCH;
        cost += number[x] == number[last] ? 0 : NUMBER_AND_TEXT;
      }
      last = x;
    }
    if (first < 0) {
      return BLANK_COLUMN;
    }
    int beginning = column == 0 ? beginningOfFirst() : from;
    return cost + besideEachOther(beginning, to) + unlike(roles.get(column), beginning, to);
  }
}
