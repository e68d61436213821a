package org.fuhe.extractor.restore.scatter;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.extractor.value.Units;

/** What a table of indicators looks like. */
final class IndicatorSense implements Sense {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern NUMBERED = Pattern.compile("(?:指标|目标)\\d{1,2}[:.、].+");
  private static final Pattern UNFINISHED_DATE = Pattern.compile("20\\d{2}年.*");
  private static final Pattern REST_OF_DATE =
      Pattern.compile(
          "年?\\d{0,2}月.{0,6}|\\d{1,2}日.{0,3}|\\d{1,2}月.{0,6}|月.{0,5}|日.{0,3}|[底前]{1,2}|以?前");
  private static final Pattern BARE_START = Pattern.compile("[)、,。;:.%].*");
  private static final Pattern QUANTITY_UNIT = Pattern.compile("[^\\d]{0,5}[\\d,.]+([^\\d]*)");

  private final List<Column> columns;
  private final Seams seams;
  private final boolean numbered;
  private final boolean hasUnits;
  private final boolean hasNature;
  private final boolean fullLevels;

  /** The width of the column of names: a name that is wrapped fills it. */
  private final int nameWidth;

  private final int fewestRows;

  private final IdentityHashMap<Token, NameWords> names = new IdentityHashMap<>();
  private final IdentityHashMap<Token, String> units = new IdentityHashMap<>();

  IndicatorSense(List<Column> columns, List<Token> tokens, Seams seams, boolean levels) {
    this.columns = List.copyOf(columns);
    this.seams = seams;
    this.fullLevels = levels;
    long marked =
        tokens.stream().filter(token -> NUMBERED.matcher(token.plain()).matches()).count();
    this.numbered = marked >= 3;
    this.nameWidth = nameWidth(tokens, numbered);
    this.fewestRows = fewestRows(columns, tokens);
    this.hasUnits = columns.stream().anyMatch(column -> column.role() == Role.UNIT);
    this.hasNature = columns.stream().anyMatch(column -> column.role() == Role.NATURE);
  }

  private static int nameWidth(List<Token> tokens, boolean numbered) {
    int width = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean wrapped =
          (i + 1 < tokens.size()
                  && tokens.get(i + 1).first().paragraph() == token.first().paragraph())
              || (i > 0 && tokens.get(i - 1).last().paragraph() == token.first().paragraph());
      boolean words = token.kind() == Kind.WORDS && (token.isLevel() || !token.isLabel());
      boolean name = words && token.pieces().size() == 1 && !Ratings.isRating(token.plain());
      if (wrapped && name && (!numbered || NUMBERED.matcher(token.plain()).matches())) {
        width = Math.max(width, token.first().width());
      }
    }
    return width;
  }

  @Override
  public List<Column> columns() {
    return columns;
  }

  @Override
  public double cell(Token token, int column) {
    double fit = fit(token, columns.get(column).role());
    if (fit >= NEVER) {
      return NEVER;
    }
    Role role = columns.get(column).role();
    if (role.isText() && role != Role.UNIT) {
      fit += BARE_START.matcher(token.plain()).matches() ? 2 : 0;
      boolean rest = REST_OF_DATE.matcher(token.plain()).matches();
      fit +=
          rest && !token.plain().matches("\\d{1,2}(?:个?月|日).*|\\d{1,2}月\\d{1,2}日.*")
              ? 2
              : rest ? 0.5 : 0;
    }
    return fit;
  }

  private double fit(Token token, Role role) {
    return switch (role) {
      case NAME -> name(token);
      case NATURE -> nature(token);
      case TARGET -> target(token);
      case ACTUAL -> actual(token);
      case UNIT -> unit(token);
      case WEIGHT, SCORE, COEFFICIENT -> figure(token);
      case REASON -> reason(token);
      case TOTAL_WEIGHT, TOTAL_SCORE -> total(token, role);
      case AMOUNT, RATE -> NEVER;
      case OTHER -> token.kind() == Kind.WORDS && !token.isLabel() ? 0.3 : 2;
    };
  }

  private double name(Token token) {
    boolean marked = NUMBERED.matcher(token.plain()).matches();
    return switch (token.kind()) {
      case WORDS -> {
        if (token.isLabel()) {
          yield levelAsName(token);
        }
        yield Ratings.isRating(token.plain())
                || (token.plain().length() <= 2 && Units.isUnit(token.plain()))
            ? 5
            : numbered && !marked ? 3 : shortness(token.plain().length());
      }
      case SENTENCE -> numbered && marked ? 0.3 : token.plain().length() > 40 ? NEVER : 2.5;
      case PLACEHOLDER -> 1.5;
      case TEMPLATE -> 2;
      case MEASURE, DATE -> 6;
      case NUMBER, PERCENT, SIGN, BOXES -> NEVER;
    };
  }

  private static double shortness(int length) {
    return length == 1 ? 2.5 : length == 2 ? 1 : length == 3 ? 0.4 : 0;
  }

  /** 服务对象满意度 is a level in one form and an indicator in another; 服务对象满意度指标 is a level. */
  private double levelAsName(Token token) {
    boolean level = token.label().fullMarks().isPresent() || !token.isLevel();
    if (!fullLevels) {
      return level ? NEVER : 0;
    }
    return level || token.plain().endsWith("指标") ? NEVER : 1.2;
  }

  private double nature(Token token) {
    return switch (token.kind()) {
      case SIGN -> 0;
      case PLACEHOLDER -> 1;
      case WORDS -> token.plain().matches(".{0,2}[向性].{0,3}") && !token.isLabel() ? 1.5 : NEVER;
      default -> NEVER;
    };
  }

  private double target(Token token) {
    return switch (token.kind()) {
      case MEASURE, PERCENT, DATE -> hasUnits && hasNature ? 0.4 : 0;
      case NUMBER -> hasUnits ? 0 : 0.7;
      case WORDS ->
          token.isLabel() ? NEVER : marks(token) + (Ratings.isRating(token.plain()) ? 2 : 0.4);
      case PLACEHOLDER -> 1;
      case SENTENCE -> token.plain().length() > 40 ? NEVER : 2.5;
      case SIGN -> 4;
      case TEMPLATE, BOXES -> NEVER;
    };
  }

  private double actual(Token token) {
    return switch (token.kind()) {
      case MEASURE -> isSigned(token) ? 1.5 : 0;
      case PERCENT, DATE -> 0;
      case NUMBER -> 0.2;
      case WORDS -> token.isLabel() ? NEVER : marks(token) + 0.4;
      case PLACEHOLDER -> 1;
      case SENTENCE -> token.plain().length() > 40 ? NEVER : 2.5;
      case SIGN -> 5;
      case TEMPLATE, BOXES -> NEVER;
    };
  }

  private static double marks(Token token) {
    return NUMBERED.matcher(token.plain()).matches() ? 5 : 0;
  }

  private static boolean isSigned(Token token) {
    return "≥≤≧≦=<>不".indexOf(token.plain().charAt(0)) >= 0;
  }

  private double unit(Token token) {
    if (token.plain().equals("%") || token.plain().equals("‰")) {
      return 0;
    }
    if (token.kind() == Kind.PLACEHOLDER) {
      return 0.8;
    }
    int length = token.plain().length();
    boolean words = token.kind() == Kind.WORDS && !token.isLabel() && length <= 6;
    if (!words) {
      return NEVER;
    }
    if (Units.isUnit(token.plain())) {
      return 0;
    }
    double rare = seams.countsWith(token.plain()) ? 0 : 0.6;
    return rare + (length <= 3 ? 0 : length == 4 ? 0.4 : 1.2);
  }

  private static double figure(Token token) {
    return switch (token.kind()) {
      case NUMBER ->
          token.number().orElseThrow().compareTo(HUNDRED) <= 0 && token.plain().length() <= 6
              ? 0
              : NEVER;
      case PLACEHOLDER -> 1.2;
      case PERCENT -> 4;
      default -> NEVER;
    };
  }

  private static double reason(Token token) {
    return switch (token.kind()) {
      case SENTENCE -> marks(token);
      case PLACEHOLDER -> 0;
      case WORDS -> marks(token) + (token.plain().equals("无") ? 0 : token.isLabel() ? NEVER : 2);
      case TEMPLATE, BOXES, SIGN -> NEVER;
      default -> 5;
    };
  }

  private static double total(Token token, Role role) {
    Optional<BigDecimal> number = token.number();
    if (number.isEmpty() || number.get().compareTo(BigDecimal.valueOf(120)) > 0) {
      return NEVER;
    }
    boolean hundred = number.get().compareTo(HUNDRED) == 0;
    return role == Role.TOTAL_WEIGHT ? (hundred ? -0.5 : 2.5) : 0;
  }

  @Override
  public double goesOn(Token last, Token token, int column) {
    Role role = columns.get(column).role();
    boolean sameParagraph = last.last().paragraph() == token.first().paragraph();
    boolean label = token.isLabel() && (role != Role.NAME || levelAsName(token) >= NEVER);
    if (label || (!sameParagraph && role != Role.REASON)) {
      return NEVER;
    }
    String left = last.plain();
    String right = token.plain();
    if (role == Role.REASON) {
      return reasonGoesOn(last, token, sameParagraph);
    }
    if (NUMBERED.matcher(right).matches() || token.kind() == Kind.TEMPLATE) {
      return NEVER;
    }
    if (last.kind() == Kind.DATE || UNFINISHED_DATE.matcher(left).matches()) {
      return role != Role.NAME && Kind.isTime(left + right) ? -0.6 : NEVER;
    }
    if (last.kind() == Kind.PLACEHOLDER
        || token.kind() == Kind.PLACEHOLDER
        || last.kind() == Kind.SIGN) {
      return NEVER;
    }
    if (right.equals("%")) {
      return NEVER;
    }
    double cost = 0.6 + seams.cost(left, right);
    if (role == Role.NAME) {
      int room = nameWidth - last.last().width();
      cost = room <= 2 ? 0.1 + 0.5 * seams.cost(left, right) : cost + Math.min(2.5, 0.5 * room);
    } else {
      cost += last.last().width() <= 4 ? 0.8 : 0;
    }
    cost += last.last().width() + 1 < token.first().width() ? 1.5 : 0;
    cost += last.last().line() == token.first().line() ? 3 : 0;
    cost += Ratings.isRating(left) || Ratings.isRating(right) ? 3 : 0;
    if (token.kind() == Kind.NUMBER || token.kind() == Kind.PERCENT) {
      boolean figures =
          last.kind() == Kind.MEASURE && Character.isDigit(left.charAt(left.length() - 1));
      cost += figures ? 1.5 : NEVER;
    }
    if (token.kind() == Kind.MEASURE || token.kind() == Kind.DATE) {
      cost += 3;
    }
    if (last.kind() == Kind.NUMBER || last.kind() == Kind.PERCENT) {
      cost += role == Role.TARGET || role == Role.ACTUAL ? 2.5 : NEVER;
    }
    if (role == Role.NAME && REST_OF_DATE.matcher(right).matches()) {
      cost += 2;
    }
    if (token.kind() == Kind.SENTENCE) {
      cost += 1.5;
    }
    return cost;
  }

  private double reasonGoesOn(Token last, Token token, boolean sameParagraph) {
    String left = last.plain();
    boolean ended = left.endsWith("。") || last.kind() == Kind.PLACEHOLDER;
    boolean words = token.kind() == Kind.SENTENCE || token.kind() == Kind.WORDS;
    if (ended || !words || marks(token) > 0) {
      return NEVER;
    }
    double loose = token.kind() == Kind.WORDS && last.kind() == Kind.WORDS ? 1 : 0.3;
    return loose + (sameParagraph ? 0 : 1) + Math.max(-0.3, seams.cost(left, token.plain()) * 0.5);
  }

  @Override
  public double follows(Token before, Token token, int column) {
    boolean unfinished =
        columns.get(column).role() == Role.REASON
            && (before.kind() == Kind.SENTENCE || before.kind() == Kind.WORDS)
            && !before.plain().endsWith("。")
            && !before.plain().equals("无");
    return unfinished ? 1.5 : 0;
  }

  @Override
  public int fewestRows() {
    return fewestRows;
  }

  /** The figures and dates would fill so many rows if none of them were words. */
  private static int fewestRows(List<Column> columns, List<Token> tokens) {
    long cells =
        columns.stream()
            .map(Column::role)
            .filter(
                role ->
                    role == Role.WEIGHT
                        || role == Role.SCORE
                        || role == Role.COEFFICIENT
                        || role == Role.TARGET
                        || role == Role.ACTUAL)
            .count();
    long totals = columns.stream().filter(column -> column.role().isTotal()).count();
    long figures =
        tokens.stream()
            .filter(
                token ->
                    token.kind() == Kind.NUMBER
                        || token.kind() == Kind.PERCENT
                        || token.kind() == Kind.MEASURE)
            .count();
    return cells == 0 ? 0 : (int) Math.max(0, (figures - totals) / cells);
  }

  @Override
  public double gap() {
    return 0.4;
  }

  @Override
  public double beside(Token token, int column, IntFunction<Optional<Token>> row) {
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
    return cost;
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
    String wanted = units.computeIfAbsent(target, IndicatorSense::unitOf);
    String reached = units.computeIfAbsent(actual, IndicatorSense::unitOf);
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

  @Override
  public double leaveOut(Token token) {
    if (token.isLabel()) {
      return levelAsName(token) == 0 ? 4.5 : levelAsName(token) < NEVER ? 0.7 : 0;
    }
    return switch (token.kind()) {
      case TEMPLATE -> 0;
      case PLACEHOLDER -> 2.5;
      case SENTENCE -> 3;
      case NUMBER -> 5;
      case WORDS -> token.plain().length() <= 2 ? 2.5 : 4.5;
      default -> 5;
    };
  }

  @Override
  public double whole(Grid grid) {
    double cost = 0;
    for (int column = 0; column < columns.size(); column++) {
      Role role = columns.get(column).role();
      boolean placeholders = false;
      int blanks = 0;
      for (int row = 0; row < grid.rows() && !role.isTotal(); row++) {
        Optional<Token> cell = grid.cell(row, column);
        placeholders |=
            cell.isPresent()
                && (cell.get().kind() == Kind.PLACEHOLDER || cell.get().plain().equals("无"));
        blanks += cell.isEmpty() ? 1 : 0;
        cost += cell.isEmpty() && columns.get(column).required() ? (role == Role.NAME ? 6 : 4) : 0;
      }
      cost += role == Role.REASON && placeholders ? 1.2 * blanks : 0;
      cost += role == Role.REASON ? groundless(grid, column) : 0;
      cost += role == Role.UNIT ? missingUnits(grid, column) : 0;
      cost += role.isTotal() ? total(grid, column) : 0;
    }
    return cost;
  }

  /**
   * A total is not less than any figure above it, and near their sum: the funds have marks of their
   * own. A total that is not, may be an error of the document.
   */
  private double total(Grid grid, int column) {
    Optional<BigDecimal> total = grid.cell(0, column).flatMap(Token::number);
    if (total.isEmpty()) {
      return 2;
    }
    Role role = columns.get(column).role() == Role.TOTAL_WEIGHT ? Role.WEIGHT : Role.SCORE;
    double sum = 0;
    double most = 0;
    for (int other = 0; other < columns.size(); other++) {
      for (int row = 0; row < grid.rows() && columns.get(other).role() == role; row++) {
        double figure =
            grid.cell(row, other).flatMap(Token::number).map(BigDecimal::doubleValue).orElse(0d);
        sum += figure;
        most = Math.max(most, figure);
      }
    }
    double rest = total.get().doubleValue() - sum;
    return most > total.get().doubleValue() ? 2.5 : rest < -0.05 || rest > 20.05 ? 0.4 : 0;
  }

  /** A reason is given for what fell short: a row with all of its marks hardly has one. */
  private double groundless(Grid grid, int reasons) {
    double cost = 0;
    for (int row = 0; row < grid.rows(); row++) {
      Optional<Token> reason = grid.cell(row, reasons);
      boolean given = reason.isPresent() && reason.get().kind() == Kind.SENTENCE;
      Optional<BigDecimal> weight = figure(grid, row, Role.WEIGHT);
      Optional<BigDecimal> score = figure(grid, row, Role.SCORE);
      if (given && weight.isPresent() && score.isPresent()) {
        cost += weight.get().compareTo(score.get()) == 0 ? 0.8 : -0.3;
      }
    }
    return cost;
  }

  private Optional<BigDecimal> figure(Grid grid, int row, Role role) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).role() == role) {
        return grid.cell(row, column).flatMap(Token::number);
      }
    }
    return Optional.empty();
  }

  private double missingUnits(Grid grid, int units) {
    double cost = 0;
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).role() == Role.TARGET) {
        for (int row = 0; row < grid.rows(); row++) {
          Optional<Token> target = grid.cell(row, column);
          boolean number = target.isPresent() && target.get().kind() == Kind.NUMBER;
          cost += number && grid.cell(row, units).isEmpty() ? 1.5 : 0;
        }
      }
    }
    return cost;
  }
}
