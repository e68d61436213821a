package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.lexicon.Term;

/**
 * Puts words right that a wide neighbour has pushed out of their column.
 *
 * <p>A line with a long cell stands aside of the others from there on, so that two of its words
 * come to stand in one column and another column is left blank. The order of the words still holds:
 * they are given to the columns again, in order, by what they look like and by where they stand.
 */
final class Jostling {
  private static final double SAME_COLUMN = 1.5;
  private static final double TEXT_PARTED = 0.5;
  private static final double FAR = 0.05;
  private static final double MOST_FAR = 1;

  /** The lines of a cell are not further from each other. */
  private static final int AROUND = 4;

  private final Grid grid;
  private final Words words;
  private final List<Profile> profiles = new ArrayList<>();
  private final List<Double> centres = new ArrayList<>();

  private Jostling(Grid grid, Words words) {
    this.grid = grid;
    this.words = words;
    for (int column = 0; column < grid.columns().size(); column++) {
      profiles.add(Profile.of(grid, column, words));
      centres.add(centre(column));
    }
  }

  static void settle(Grid grid, Words words) {
    Jostling jostling = new Jostling(grid, words);
    for (int line = 0; line < grid.size(); line++) {
      if (jostling.isCrowded(line)) {
        jostling.settle(line);
      }
      jostling.takeNumberOutOfText(line);
      jostling.takeTargetOutOfUnit(line);
    }
  }

  /** The last number of a row stands further right than the others, where the free text begins. */
  private void takeNumberOutOfText(int line) {
    for (int column = 1; column < grid.columns().size(); column++) {
      List<Piece> text = grid.pieces(line, column);
      List<Piece> number = grid.pieces(line, column - 1);
      boolean behindNumbers =
          grid.role(column) == Role.TEXT && grid.role(column - 1) == Role.NUMBER;
      if (behindNumbers
          && number.isEmpty()
          && !text.isEmpty()
          && isFigure(text.get(0))
          && !beginsLikeText(line, column)
          && isFigureBefore(line, column - 1)) {
        number.add(text.remove(0));
      }
    }
  }

  /** What is 定性 has no unit: what stands under it is the target, pushed aside. */
  private void takeTargetOutOfUnit(int line) {
    for (int column = 2; column < grid.columns().size(); column++) {
      List<Piece> target = grid.pieces(line, column - 1);
      boolean besideNature =
          grid.columns().get(column).means(Term.INDICATORS_UNIT)
              && grid.columns().get(column - 1).means(Term.INDICATORS_TARGET)
              && grid.columns().get(column - 2).means(Term.INDICATORS_NATURE);
      boolean qualitative =
          grid.cell(line, column - 2).filter(sign -> sign.text().equals("定性")).isPresent();
      if (besideNature && qualitative && target.isEmpty()) {
        target.addAll(grid.pieces(line, column));
        grid.pieces(line, column).clear();
      }
    }
  }

  private static boolean isFigure(Piece piece) {
    return Wrapping.isNumber(piece) && piece.text().chars().anyMatch(Character::isDigit);
  }

  /** Tells whether the free text around begins in the same column of characters. */
  private boolean beginsLikeText(int line, int column) {
    int left = grid.pieces(line, column).get(0).left();
    return grid.linesOf(column).stream()
        .filter(other -> Math.abs(grid.height(other) - grid.height(line)) <= AROUND)
        .map(other -> grid.cell(other, column).orElseThrow())
        .anyMatch(other -> !isFigure(other) && other.left() == left);
  }

  private boolean isFigureBefore(int line, int column) {
    return column > 0
        && grid.role(column - 1) == Role.NUMBER
        && grid.cell(line, column - 1).filter(Jostling::isFigure).isPresent();
  }

  /** Returns where the words of a column mostly have their middle. */
  private double centre(int column) {
    double[] centres =
        grid.linesOf(column).stream()
            .mapToDouble(line -> grid.cell(line, column).orElseThrow().centre())
            .sorted()
            .toArray();
    return centres.length == 0 ? Double.NaN : centres[centres.length / 2];
  }

  private boolean isCrowded(int line) {
    boolean crowded = false;
    boolean room = false;
    for (int column = 0; column < grid.columns().size(); column++) {
      List<Piece> pieces = grid.pieces(line, column);
      crowded |= texts(pieces).size() > 1;
      room |= pieces.isEmpty();
    }
    return crowded && room;
  }

  /** Takes the words together that are one text. */
  private static List<List<Piece>> texts(List<Piece> pieces) {
    List<List<Piece>> texts = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Piece> last = texts.isEmpty() ? List.of() : texts.get(texts.size() - 1);
      if (!last.isEmpty() && last.get(last.size() - 1).mayGoOnWith(piece)) {
        last.add(piece);
      } else {
        texts.add(new ArrayList<>(List.of(piece)));
      }
    }
    return texts;
  }

  private void settle(int line) {
    List<Piece> pieces = new ArrayList<>();
    for (int column = 0; column < grid.columns().size(); column++) {
      pieces.addAll(grid.pieces(line, column));
      grid.pieces(line, column).clear();
    }
    int[] columns = inOrder(pieces);
    for (int i = 0; i < columns.length; i++) {
      grid.pieces(line, columns[i]).add(pieces.get(i));
    }
  }

  private int[] inOrder(List<Piece> pieces) {
    int n = pieces.size();
    int m = grid.columns().size();
    double[][] least = new double[n + 1][m];
    int[][] previous = new int[n + 1][m];
    for (int i = 0; i < n; i++) {
      boolean goesOn = i > 0 && pieces.get(i - 1).mayGoOnWith(pieces.get(i));
      boolean partOfText = goesOn || (i + 1 < n && pieces.get(i).mayGoOnWith(pieces.get(i + 1)));
      for (int column = 0; column < m; column++) {
        double cost = cost(pieces.get(i), column, partOfText);
        least[i + 1][column] = Double.MAX_VALUE;
        for (int last = i == 0 ? column : 0; last <= column; last++) {
          double step = step(i == 0, last == column, goesOn);
          if (least[i][last] + step + cost < least[i + 1][column]) {
            least[i + 1][column] = least[i][last] + step + cost;
            previous[i + 1][column] = last;
          }
        }
      }
    }
    return trace(least[n], previous);
  }

  private static double step(boolean first, boolean sameColumn, boolean goesOn) {
    if (first) {
      return 0;
    }
    return sameColumn ? (goesOn ? 0 : SAME_COLUMN) : (goesOn ? TEXT_PARTED : 0);
  }

  private static int[] trace(double[] least, int[][] previous) {
    int column = 0;
    for (int i = 0; i < least.length; i++) {
      column = least[i] < least[column] ? i : column;
    }
    int[] columns = new int[previous.length - 1];
    for (int i = columns.length; i > 0; i--) {
      columns[i - 1] = column;
      column = previous[i][column];
    }
    return columns;
  }

  private double cost(Piece piece, int column, boolean partOfText) {
    double far = Math.abs(piece.centre() - centres.get(column));
    double unlike =
        partOfText ? 0 : Profile.of(List.of(piece), words).distance(profiles.get(column));
    return unlike + (Double.isNaN(far) ? MOST_FAR : Math.min(MOST_FAR, FAR * far));
  }
}
