package org.fuhe.extractor.restore.listing;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What it costs to put a word into a row, and to go there from where the last word was put. */
final class LooseCost {
  private static final double OTHER_LINE = 6;

  private final Heading heading;
  private final Fit fit;
  private final int nature;
  private final int target;
  private final int weight;
  private final int actual;
  private final int score;

  LooseCost(Heading heading, Fit fit) {
    this.heading = heading;
    this.fit = fit;
    nature = heading.find(Role.NATURE).orElse(-1);
    target = heading.find(Role.TARGET).orElse(-1);
    weight = heading.find(Role.WEIGHT).orElse(-1);
    actual = heading.find(Role.ACTUAL).orElse(-1);
    score = heading.find(Role.SCORE).orElse(-1);
  }

  /** The cost of going from the last word of a row to a cell. */
  double move(LooseWay way, int column, int row, Token token, boolean apart) {
    if (way.column < 0) {
      return row == 1 ? 0 : 1;
    }
    if (!token.first() && way.rowLine == token.line()) {
      return row == way.row && column > way.column ? 0 : OTHER_LINE;
    }
    if (row == way.row) {
      return column > way.column ? 0.1 : 0.9;
    }
    if (row == way.row + 1) {
      return column == way.column ? 0.25 : column < way.column ? 0.2 : 1.2;
    }
    return apart ? 1 : 2.5;
  }

  /** The cost of the blank cells of a column between two rows. */
  double blanks(LooseWay way, int column, int from, int to) {
    double cost = 0;
    for (int row = from; row < to; row++) {
      cost += fit.blank(heading.role(column), isQualitative(way.cell(row, nature)));
    }
    return cost;
  }

  /** The cost of a word beside what already stands in its row. */
  double beside(LooseWay way, int column, int row, Token token) {
    if (column == nature || column == target) {
      Token sign = column == nature ? token : way.cell(row, nature);
      Token value = column == target ? token : way.cell(row, target);
      return targets(sign, value);
    }
    if (column == weight || column == score) {
      Token full = column == weight ? token : way.cell(row, weight);
      Token awarded = column == score ? token : way.cell(row, score);
      return scores(full, awarded) + (column == weight && isBroken(token) ? 0.5 : 0);
    }
    return column == actual ? actuals(way.cell(row, target), token) : 0;
  }

  private static boolean isQualitative(@Nullable Token sign) {
    return sign != null && sign.plain().equals("定性");
  }

  private static double targets(@Nullable Token sign, @Nullable Token value) {
    if (sign == null || value == null || !sign.is(Token.Kind.SIGN)) {
      return 0;
    }
    if (isQualitative(sign)) {
      return value.isNumber() ? 1.5 : -0.2;
    }
    return value.isNumber() ? -0.2 : 1.5;
  }

  private static double actuals(@Nullable Token target, Token actual) {
    if (target == null) {
      return 0;
    }
    if (target.text().equals(actual.text())) {
      return -0.3;
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
    Optional<BigDecimal> weight = full == null ? Optional.empty() : full.number();
    Optional<BigDecimal> score = awarded == null ? Optional.empty() : awarded.number();
    if (weight.isEmpty() || score.isEmpty()) {
      return 0;
    }
    int compared = score.get().compareTo(weight.get());
    return compared == 0 ? -0.4 : compared > 0 ? 2 : 0.3;
  }

  private static boolean isBroken(Token token) {
    return token.plain().indexOf('.') >= 0;
  }
}
