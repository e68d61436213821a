package org.fuhe.extractor.restore.listing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What it costs that the words of one row do not suit each other. */
final class RowSense {
  private static final double SUITS = 0.2;
  private static final double SAME = 0.3;
  private static final double FULL = 0.4;
  private static final double MISSED = 0.4;
  private static final double MOST = 1.2;

  /** What is judged has no unit. */
  private static final double JUDGED = 1.5;

  private static final Pattern AT_LEAST = Pattern.compile("[≥≧>⩾]=?|不少于|不低于|大于|大于等于");
  private static final Pattern AT_MOST = Pattern.compile("[≤≦<⩽]=?|不超过|不高于|小于|小于等于");

  private final int nature;
  private final int target;
  private final int unit;
  private final int weight;
  private final int actual;
  private final int score;

  RowSense(Heading heading) {
    nature = heading.find(Role.NATURE).orElse(-1);
    target = heading.find(Role.TARGET).orElse(-1);
    unit = heading.find(Role.UNIT).orElse(-1);
    weight = heading.find(Role.WEIGHT).orElse(-1);
    actual = heading.find(Role.ACTUAL).orElse(-1);
    score = heading.find(Role.SCORE).orElse(-1);
  }

  /** The cost of a word beside what already stands in its row. */
  double beside(Cells cells, int column, int row, Token token) {
    if (column == nature || column == target) {
      Token sign = column == nature ? token : cells.cell(row, nature);
      Token value = column == target ? token : cells.cell(row, target);
      return targets(sign, value);
    }
    if (column == weight || column == score) {
      Token full = column == weight ? token : cells.cell(row, weight);
      Token awarded = column == score ? token : cells.cell(row, score);
      return scores(full, awarded) + (column == weight && isBroken(token) ? 0.5 : 0);
    }
    return column == actual ? actuals(cells.cell(row, target), token) : 0;
  }

  /**
   * The cost of a word beside all that stands in its row already, whatever came first. What suits
   * costs nothing, so that no cell is worth being filled for the bonus of it.
   */
  double suits(Cells cells, int row, int column, Token token) {
    Token sign = column == nature ? token : cells.cell(row, nature);
    Token aim = column == target ? token : cells.cell(row, target);
    Token reached = column == actual ? token : cells.cell(row, actual);
    double cost = column == unit && isQualitative(sign) ? JUDGED : 0;
    if ((column == nature || column == target) && isPair(sign, aim)) {
      cost += targets(sign, aim) + SUITS;
    }
    if (column == weight || column == score) {
      Token full = column == weight ? token : cells.cell(row, weight);
      Token awarded = column == score ? token : cells.cell(row, score);
      return isPair(full, awarded) ? Math.min(MOST, scores(full, awarded) + FULL) : 0;
    }
    if ((column == target || column == actual) && aim != null && reached != null) {
      cost += actuals(aim, reached) + SAME;
    }
    return cost + (isCore(column) && isMissed(sign, aim, reached) ? MISSED : 0);
  }

  private boolean isCore(int column) {
    return column == nature || column == target || column == actual;
  }

  /** Most aims are reached. */
  private static boolean isMissed(
      @Nullable Token sign, @Nullable Token aim, @Nullable Token reached) {
    Optional<BigDecimal> wanted = number(aim);
    Optional<BigDecimal> found = number(reached);
    if (sign == null || wanted.isEmpty() || found.isEmpty()) {
      return false;
    }
    int compared = found.get().compareTo(wanted.get());
    return AT_LEAST.matcher(sign.plain()).matches()
        ? compared < 0
        : AT_MOST.matcher(sign.plain()).matches() && compared > 0;
  }

  private static boolean isPair(@Nullable Token one, @Nullable Token other) {
    return one != null && other != null;
  }

  boolean isQualitative(Cells cells, int row) {
    return isQualitative(cells.cell(row, nature));
  }

  /** Whether a row got its full marks, so that there is nothing to explain. */
  Optional<Boolean> isFull(Cells cells, int row) {
    Optional<BigDecimal> full = number(cells.cell(row, weight));
    Optional<BigDecimal> awarded = number(cells.cell(row, score));
    return full.isEmpty() || awarded.isEmpty()
        ? Optional.empty()
        : Optional.of(full.get().compareTo(awarded.get()) == 0);
  }

  private static Optional<BigDecimal> number(@Nullable Token token) {
    return token == null ? Optional.empty() : token.number();
  }

  private static boolean isQualitative(@Nullable Token sign) {
    return sign != null && sign.plain().equals("定性");
  }

  private static double targets(@Nullable Token sign, @Nullable Token value) {
    if (sign == null || value == null || !sign.is(Token.Kind.SIGN)) {
      return 0;
    }
    if (isQualitative(sign)) {
      return value.isNumber() ? 1.5 : -SUITS;
    }
    return value.isNumber() ? -SUITS : 1.5;
  }

  private static double actuals(@Nullable Token target, Token actual) {
    if (target == null) {
      return 0;
    }
    if (target.text().equals(actual.text())) {
      return -SAME;
    }
    if (target.isNumber() != actual.isNumber()) {
      return 1;
    }
    return target.isNumber() && isFarFrom(target, actual) ? 0.8 : 0;
  }

  private static boolean isFarFrom(Token one, Token other) {
    double first = one.number().map(BigDecimal::doubleValue).orElse(0.0);
    double second = other.number().map(BigDecimal::doubleValue).orElse(0.0);
    return first > 4 * second || second > 4 * first;
  }

  private static double scores(@Nullable Token full, @Nullable Token awarded) {
    Optional<BigDecimal> weight = number(full);
    Optional<BigDecimal> score = number(awarded);
    if (weight.isEmpty() || score.isEmpty()) {
      return 0;
    }
    int compared = score.get().compareTo(weight.get());
    return compared == 0 ? -FULL : compared > 0 ? 1.5 : 0.3;
  }

  private static boolean isBroken(Token token) {
    return token.plain().indexOf('.') >= 0;
  }
}
