package org.fuhe.extractor.restore.scatter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fuhe.extractor.value.Units;

/** What speaks against a token in a column of indicators. */
final class IndicatorCells {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Pattern NUMBERED = Pattern.compile("(?:指标|目标)\\d{1,2}[:.、].+");

  private static final Pattern REST_OF_DATE =
      Pattern.compile(
          "年?\\d{0,2}月.{0,6}|\\d{1,2}日.{0,3}|\\d{1,2}月.{0,6}|月.{0,5}|日.{0,3}|[底前]{1,2}|以?前");

  private static final Pattern BARE_START = Pattern.compile("[)、,。;:.%].*");

  private static final int OFTEN = 3;

  private final Seams seams;

  private final boolean numbered;

  /** Every row has such a name. */
  private final boolean allNumbered;

  /** 正向指标, 否: the words of a column that is not used are few, and each is printed often. */
  private final Set<String> repeated;

  private final boolean hasUnits;

  private final boolean hasNature;

  private final boolean fullLevels;

  IndicatorCells(List<Column> columns, List<Token> tokens, Seams seams, boolean levels) {
    this.seams = seams;
    this.fullLevels = levels;
    long marked = tokens.stream().filter(IndicatorCells::isMarked).count();
    this.numbered = marked >= OFTEN;
    this.allNumbered = numbered && marked >= IndicatorSense.fewestRows(columns, tokens);
    this.repeated = repeated(columns, tokens);
    this.hasUnits = columns.stream().anyMatch(column -> column.role() == Role.UNIT);
    this.hasNature = columns.stream().anyMatch(column -> column.role() == Role.NATURE);
  }

  /** 指标1：… is a name. */
  static boolean isMarked(Token token) {
    return NUMBERED.matcher(token.plain()).matches();
  }

  static boolean isRestOfDate(String plain) {
    return REST_OF_DATE.matcher(plain).matches();
  }

  /** Tells whether names are numbered. */
  boolean isNumbered() {
    return numbered;
  }

  boolean isRepeated(String plain) {
    return repeated.contains(plain);
  }

  private static Set<String> repeated(List<Column> columns, List<Token> tokens) {
    if (columns.stream().noneMatch(column -> column.role() == Role.OTHER)) {
      return Set.of();
    }
    return tokens.stream()
        .filter(token -> token.kind() == Kind.WORDS && !token.isLabel())
        .collect(Collectors.groupingBy(Token::plain, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(words -> words.getValue() >= OFTEN)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  double cost(Token token, Role role) {
    double fit = fit(token, role);
    if (fit >= Sense.NEVER) {
      return Sense.NEVER;
    }
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
      case AMOUNT, RATE, LABEL_NO, SECTION, BODY, TOTAL, GRADE -> Sense.NEVER;
      case OTHER -> repeated.contains(token.plain()) ? 0 : 2;
    };
  }

  private double name(Token token) {
    boolean marked = isMarked(token);
    return switch (token.kind()) {
      case WORDS -> {
        if (token.isLabel()) {
          yield allNumbered ? Sense.NEVER : levelAsName(token);
        }
        yield Ratings.isRating(token.plain())
                || repeated.contains(token.plain())
                || (token.plain().length() <= 2 && Units.isUnit(token.plain()))
            ? 5
            : numbered && !marked ? 3 : shortness(token.plain().length());
      }
      case SENTENCE -> numbered && marked ? 0.3 : token.plain().length() > 40 ? Sense.NEVER : 2.5;
      case PLACEHOLDER -> 2.5;
      case TEMPLATE -> 2;
      case MEASURE, DATE -> 6;
      case NUMBER, PERCENT, SIGN, BOXES -> Sense.NEVER;
    };
  }

  private static double shortness(int length) {
    return length == 1 ? 2.5 : length == 2 ? 1 : length == 3 ? 0.4 : 0;
  }

  /** 服务对象满意度 is a level in one form and an indicator in another; 服务对象满意度指标 is a level. */
  double levelAsName(Token token) {
    boolean level = token.label().fullMarks().isPresent() || !token.isLevel();
    if (!fullLevels) {
      return level ? Sense.NEVER : 0;
    }
    return level || token.plain().endsWith("指标") ? Sense.NEVER : 1.2;
  }

  private double nature(Token token) {
    return switch (token.kind()) {
      case SIGN -> 0;
      case PLACEHOLDER -> 1;
      case WORDS ->
          token.plain().matches(".{0,2}[向性].{0,3}") && !token.isLabel() ? 1.5 : Sense.NEVER;
      default -> Sense.NEVER;
    };
  }

  private double target(Token token) {
    return switch (token.kind()) {
      case MEASURE, PERCENT, DATE -> hasUnits && hasNature ? 0.4 : 0;
      case NUMBER -> hasUnits ? 0 : 0.7;
      case WORDS ->
          token.isLabel()
              ? Sense.NEVER
              : marks(token) + (Ratings.isRating(token.plain()) ? 2 : 0.4);
      case PLACEHOLDER -> 1;
      case SENTENCE -> token.plain().length() > 40 ? Sense.NEVER : 2.5;
      case SIGN -> 4;
      case TEMPLATE, BOXES -> Sense.NEVER;
    };
  }

  private double actual(Token token) {
    return switch (token.kind()) {
      case MEASURE -> isSigned(token) ? 1.5 : 0;
      case PERCENT, DATE -> 0;
      case NUMBER -> 0.2;
      case WORDS -> token.isLabel() ? Sense.NEVER : marks(token) + 0.4;
      case PLACEHOLDER -> 1;
      case SENTENCE -> token.plain().length() > 40 ? Sense.NEVER : 2.5;
      case SIGN -> 5;
      case TEMPLATE, BOXES -> Sense.NEVER;
    };
  }

  static double marks(Token token) {
    return isMarked(token) ? 5 : 0;
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
      return Sense.NEVER;
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
              : Sense.NEVER;
      case PLACEHOLDER -> 1.2;
      case PERCENT -> 4;
      default -> Sense.NEVER;
    };
  }

  private static double reason(Token token) {
    return switch (token.kind()) {
      case SENTENCE -> marks(token);
      case PLACEHOLDER -> 0;
      case WORDS ->
          marks(token) + (token.plain().equals("无") ? 0 : token.isLabel() ? Sense.NEVER : 2);
      case TEMPLATE, BOXES, SIGN -> Sense.NEVER;
      default -> 5;
    };
  }

  private static double total(Token token, Role role) {
    Optional<BigDecimal> number = token.number();
    if (number.isEmpty() || number.get().compareTo(BigDecimal.valueOf(120)) > 0) {
      return Sense.NEVER;
    }
    boolean hundred = number.get().compareTo(HUNDRED) == 0;
    return role == Role.TOTAL_WEIGHT ? (hundred ? -0.5 : 2.5) : 0;
  }
}
