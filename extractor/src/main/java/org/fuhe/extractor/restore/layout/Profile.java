package org.fuhe.extractor.restore.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;

/**
 * What stands in a column, so that it is known again on another page.
 *
 * @param numbers the share of bare numbers
 * @param signs the share of signs
 * @param levels the share of parts of level names
 * @param seconds the share of names that only a level 2 has
 * @param width how wide its lines are
 * @param filled how often something stands in it, 1 for in every row
 */
record Profile(
    double numbers, double signs, double levels, double seconds, double width, double filled) {
  /** Lines of a column with fewer cells than this say too little about it. */
  private static final int FEW = 2;

  /** What names of level 2 say against another column; broken names say nothing. */
  private static final double SECONDS = 0.6;

  static Profile of(Grid grid, int column, Words words) {
    List<Piece> pieces =
        IntStream.range(0, grid.size())
            .mapToObj(line -> grid.cell(line, column))
            .flatMap(Optional::stream)
            .toList();
    Profile usual = usual(grid.role(column));
    Profile seen = pieces.size() < FEW ? usual : of(pieces, words);
    double seconds = grid.columns().get(column).means(Term.INDICATORS_LEVEL2) ? 1 : 0;
    return new Profile(seen.numbers, seen.signs, seen.levels, seconds, seen.width, usual.filled);
  }

  static Profile of(List<Piece> pieces, Words words) {
    double count = pieces.size();
    return new Profile(
        pieces.stream().filter(Wrapping::isNumber).count() / count,
        pieces.stream().filter(Profile::isSign).count() / count,
        pieces.stream().filter(piece -> words.isPartOfLevel(piece.text())).count() / count,
        pieces.stream().filter(piece -> isSecond(words.label(piece.text()))).count() / count,
        pieces.stream().mapToInt(Piece::width).average().orElse(0),
        1);
  }

  private static Profile usual(Role role) {
    return switch (role) {
      case SECTION -> new Profile(0, 0, 0.5, 0, 4, 0.1);
      case LEVEL -> new Profile(0, 0, 1, 0, 8, 0.6);
      case PROJECT -> new Profile(0.3, 0, 0, 0, 10, 0.5);
      case SEQUENCE -> new Profile(1, 0, 0, 0, 2, 0.9);
      case NAME -> new Profile(0, 0, 0, 0, 14, 1);
      case VALUE -> new Profile(0.4, 0, 0, 0, 6, 1);
      case NUMBER -> new Profile(1, 0, 0, 0, 3, 1);
      case MARK -> new Profile(0, 0.5, 0, 0, 2, 0.8);
      case TEXT -> new Profile(0.1, 0, 0, 0, 14, 0.2);
    };
  }

  private static boolean isSecond(Label label) {
    return label.means(Term.LEVEL_SECOND) && !label.means(Term.LEVEL_FIRST);
  }

  private static boolean isSign(Piece piece) {
    String plain = Plain.of(piece.text());
    return plain.equals("定性") || plain.matches("[<>=≥≤≧≦]{1,2}");
  }

  /** What it costs to think that nothing stands in the column. */
  double skip() {
    return 0.1 + 1.5 * filled;
  }

  /** Tells how little words look like those of a column. */
  double distance(Profile other) {
    double narrow = Math.min(width, other.width) + 2;
    double wide = Math.max(width, other.width) + 2;
    return Math.abs(numbers - other.numbers)
        + Math.abs(signs - other.signs)
        + Math.abs(levels - other.levels)
        + SECONDS * Math.max(0, seconds - other.seconds)
        + 0.5 * (1 - narrow / wide);
  }
}
