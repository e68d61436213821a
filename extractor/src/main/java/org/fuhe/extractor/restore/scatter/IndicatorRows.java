package org.fuhe.extractor.restore.scatter;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What speaks against cells of indicators beside each other in a row. */
final class IndicatorRows {
  private static final Pattern QUANTITY_UNIT = Pattern.compile("[^\\d]{0,5}[\\d,.]+([^\\d]*)");

  private static final Pattern FIGURE = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  /** Shares that differ by less are the same, but for rounding. */
  private static final double SAME_SHARE = 0.006;

  private final List<Column> columns;
  private final IdentityHashMap<Token, NameWords> names = new IdentityHashMap<>();

  private final IdentityHashMap<Token, Double> quantities = new IdentityHashMap<>();

  private final IdentityHashMap<Token, String> units = new IdentityHashMap<>();

  IndicatorRows(List<Column> columns) {
    this.columns = columns;
  }

  double beside(Token token, int column, IntFunction<Optional<Token>> row) {
    double cost = 0;
    Role role = columns.get(column).role();
    for (int other = 0; other < columns.size(); other++) {
      Role next = columns.get(other).role();
      Optional<Token> cell = next.isTotal() ? Optional.empty() : row.apply(other);
      if (cell.isPresent()) {
        cost +=
            role.compareTo(next) < 0
                ? beside(token, role, cell.get(), next)
                : beside(cell.get(), next, token, role);
      }
    }
    boolean judged =
        role == Role.TARGET || role == Role.ACTUAL || role == Role.WEIGHT || role == Role.SCORE;
    return judged ? cost + deserved(at -> at == column ? Optional.of(token) : row.apply(at)) : cost;
  }

  /**
   * What falls short of its target has less than its marks, most often the same share of them. A
   * row for which this does not hold may be an error of the document.
   */
  private double deserved(IntFunction<Optional<Token>> row) {
    Optional<Double> share = share(quantity(row, Role.ACTUAL), quantity(row, Role.TARGET));
    Optional<Double> marks = share(quantity(row, Role.SCORE), quantity(row, Role.WEIGHT));
    if (share.isEmpty() || marks.isEmpty()) {
      return 0;
    }
    if (marks.get() == 1) {
      boolean least = !cell(row, Role.TARGET).orElseThrow().plain().matches("[≤<不].*");
      return least && share.get() < 1 ? 0.5 : 0;
    }
    return Math.abs(share.get() - marks.get()) < SAME_SHARE ? -0.8 : 0;
  }

  private Optional<Token> cell(IntFunction<Optional<Token>> row, Role role) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).role() == role) {
        return row.apply(column);
      }
    }
    return Optional.empty();
  }

  private Optional<Double> quantity(IntFunction<Optional<Token>> row, Role role) {
    return cell(row, role)
        .filter(IndicatorRows::isNumeric)
        .map(token -> quantities.computeIfAbsent(token, IndicatorRows::quantityOf));
  }

  private static double quantityOf(Token token) {
    Matcher figure = FIGURE.matcher(token.plain());
    return figure.find() ? Double.parseDouble(figure.group().replace(",", "")) : 0;
  }

  private static Optional<Double> share(Optional<Double> part, Optional<Double> whole) {
    return part.isPresent() && whole.isPresent() && whole.get() > 0
        ? Optional.of(part.get() / whole.get())
        : Optional.empty();
  }

  private double beside(Token token, Role role, Token other, Role next) {
    if (role == Role.NAME && next == Role.TARGET) {
      return sense(token, other);
    }
    if (role == Role.TARGET && next == Role.ACTUAL) {
      return results(token, other);
    }
    if (role == Role.WEIGHT && next == Role.SCORE) {
      return marks(token, other);
    }
    if (role == Role.TARGET && next == Role.UNIT) {
      return token.kind() == Kind.WORDS && other.kind() != Kind.PLACEHOLDER ? 1.5 : 0;
    }
    if (role == Role.NATURE && next == Role.TARGET) {
      boolean qualitative = token.plain().equals("定性");
      boolean words = other.kind() == Kind.WORDS;
      return qualitative == words ? 0 : 1.5;
    }
    if (role == Role.NATURE && next == Role.UNIT) {
      return token.plain().equals("定性") && other.kind() != Kind.PLACEHOLDER ? 1.5 : 0;
    }
    return 0;
  }

  /** A name says what its target is: a date, an amount of money, a share. */
  private double sense(Token name, Token target) {
    NameWords words = names.computeIfAbsent(name, NameWords::of);
    if (target.kind() == Kind.DATE) {
      return words.time() ? -0.6 : words.counted() || words.money() || words.share() ? 1 : 0.2;
    }
    if (target.kind() == Kind.WORDS
        || target.kind() == Kind.PLACEHOLDER
        || target.kind() == Kind.SENTENCE) {
      return words.counted() || words.money() || (words.share() && !words.satisfaction()) ? 0.6 : 0;
    }
    boolean money = target.plain().contains("元");
    boolean share = target.plain().indexOf('%') >= 0;
    if (words.money()) {
      return money ? -0.4 : share ? 0.8 : 0.1;
    }
    if (words.share()) {
      return share ? -0.3 : money ? 0.8 : 0.2;
    }
    return words.time() ? 0.3 : share ? 0.2 : 0;
  }

  /** What the words of a name say of its target. */
  private record NameWords(
      boolean time, boolean money, boolean share, boolean satisfaction, boolean counted) {
    private static NameWords of(Token name) {
      String words = name.plain();
      return new NameWords(
          words.matches(".*(?:时间|时限|日期).*"),
          words.matches(".*(?:成本|费用|控制数|控制额|单价)"),
          words.matches(".*(?:率|比例|满意度)"),
          words.endsWith("满意度"),
          words.matches(".*(?:人数|数量|次数)"));
    }
  }

  private double results(Token target, Token actual) {
    boolean numeric = isNumeric(target);
    if (target.kind() == Kind.PLACEHOLDER || actual.kind() == Kind.PLACEHOLDER) {
      return target.kind() == actual.kind() ? 0 : 1;
    }
    if (target.kind() == Kind.DATE || actual.kind() == Kind.DATE) {
      return target.kind() == actual.kind() ? -0.3 : 1.2;
    }
    if (numeric != isNumeric(actual)) {
      return 1.2;
    }
    if (!numeric) {
      return target.plain().equals(actual.plain()) ? -0.4 : 0;
    }
    String wanted = units.computeIfAbsent(target, IndicatorRows::unitOf);
    String reached = units.computeIfAbsent(actual, IndicatorRows::unitOf);
    if (wanted.isEmpty() || reached.isEmpty()) {
      return 0;
    }
    return wanted.equals(reached)
        ? -0.3
        : wanted.startsWith(reached) || reached.startsWith(wanted) ? 0 : 1;
  }

  private static boolean isNumeric(Token token) {
    return token.kind() == Kind.NUMBER
        || token.kind() == Kind.PERCENT
        || token.kind() == Kind.MEASURE;
  }

  private static String unitOf(Token token) {
    Matcher quantity = QUANTITY_UNIT.matcher(token.plain());
    String unit = quantity.matches() ? quantity.group(1) : "";
    return unit.replaceAll("以[上下内外]|及以[上下]|左右", "");
  }

  private static double marks(Token weight, Token score) {
    if (weight.number().isEmpty() || score.number().isEmpty()) {
      return weight.kind() == score.kind() ? 0 : 1;
    }
    int compared = weight.number().get().compareTo(score.number().get());
    return compared < 0 ? 3 : compared == 0 ? -0.3 : 0;
  }
}
