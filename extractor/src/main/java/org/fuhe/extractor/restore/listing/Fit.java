package org.fuhe.extractor.restore.listing;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How well a word fits a column, and how usual it is for a column's cell to be blank: 0 is what one
 * expects, 1 happens now and then, 4 is rare, 8 and more practically excluded.
 */
final class Fit {
  static final double NEVER = 1000;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern STOP = Pattern.compile("[。；;]");
  private static final Pattern COMMA = Pattern.compile("[，,、]");
  private static final Pattern DECIMAL = Pattern.compile("^\\d+\\.\\d+[^\\d.]");
  private static final int LONG = 12;

  private final Heading heading;
  private final boolean givesNoReason;

  Fit(Heading heading, List<Token> words) {
    this.heading = heading;
    long none = words.stream().filter(word -> word.is(Token.Kind.NONE)).count();
    long signs = words.stream().filter(word -> word.is(Token.Kind.SIGN)).count();
    this.givesNoReason = heading.has(Role.REASON) && 3 * none > signs;
  }

  /** The cost of a word in a column. */
  double cost(Role role, Column column, Token token) {
    return switch (role) {
      case NUMBER -> token.isWhole() ? 0 : NEVER;
      case PROJECT, PROJECT_TEXT -> words(token) + (token.is(Token.Kind.NONE) ? 2 : 0);
      case LEVEL -> token.is(Token.Kind.TEXT) ? level(token, column) : 8;
      case NAME -> words(token);
      case NATURE -> token.is(Token.Kind.SIGN) ? 0 : token.isNumber() ? 8 : 5;
      case TARGET -> target(token);
      case UNIT -> unit(token);
      case WEIGHT -> figure(token) + (isAboveHundred(token) ? 3 : 0);
      case ACTUAL -> actual(token);
      case COEFFICIENT -> token.is(Token.Kind.MEASURE) ? 0.3 : figure(token);
      case SCORE -> figure(token) + (isAboveHundred(token) ? 3 : 0);
      case TEXT -> 0.5;
      case REASON -> reason(token);
      case TOTAL -> figure(token) + (isAboveHundred(token) ? 3 : 0);
      case PROJECT_AMOUNT -> figure(token);
    };
  }

  /** The cost of a blank cell. */
  double blank(Role role, boolean qualitative) {
    return switch (role) {
      case NUMBER -> 3;
      case PROJECT -> 5;
      case NAME -> 4;
      case NATURE -> 5;
      case WEIGHT -> 4;
      case TARGET, ACTUAL -> 3;
      case TOTAL -> 3;
      case SCORE -> 2.5;
      case UNIT -> qualitative ? 0.2 : 1.5;
      case COEFFICIENT, PROJECT_AMOUNT, PROJECT_TEXT -> 1;
      case TEXT -> 0.3;
      case REASON -> 0.1;
      case LEVEL -> 0;
    };
  }

  /** Levels have few names: a word of the lexicon, or the beginning or end of one. */
  private static double level(Token token, Column column) {
    return column.levelWords().contains(token.plain())
        ? -1
        : column.levelWords().stream()
                .anyMatch(word -> word.startsWith(token.plain()) || word.endsWith(token.plain()))
            ? 0
            : 3;
  }

  private static double words(Token token) {
    return switch (token.kind()) {
      case TEXT, MEASURE -> text(token.plain());
      case UNIT -> isWord(token) ? 0.5 : 6;
      case NONE -> 3;
      case NUMBER -> 6;
      case SIGN -> 9;
    };
  }

  private static double text(String plain) {
    if (DECIMAL.matcher(plain).find()) {
      return 5;
    }
    return STOP.matcher(plain).find() ? 2 : COMMA.matcher(plain).find() ? 0.3 : 0;
  }

  private double target(Token token) {
    boolean ownSigns = heading.has(Role.NATURE);
    return switch (token.kind()) {
      case NUMBER -> 0;
      case MEASURE -> ownSigns ? 0.8 : 0;
      case TEXT -> token.width() > LONG ? 1.5 : 0.6;
      case UNIT -> 2;
      case NONE -> 1;
      case SIGN -> 4;
    };
  }

  private static double unit(Token token) {
    return switch (token.kind()) {
      case UNIT -> 0;
      case NONE -> 0.3;
      case TEXT -> token.width() > 8 ? 4 : 1;
      case NUMBER -> 3.5;
      case MEASURE -> 4;
      case SIGN -> 6;
    };
  }

  private double actual(Token token) {
    return switch (token.kind()) {
      case NUMBER -> 0;
      case MEASURE -> 0.4;
      case TEXT -> token.width() > LONG ? 1.5 : 0.6;
      case NONE -> givesNoReason ? 2 : 0.6;
      case UNIT -> 3;
      case SIGN -> 8;
    };
  }

  private double figure(Token token) {
    return switch (token.kind()) {
      case NUMBER -> 0;
      case MEASURE -> token.plain().matches("[\\d.]+[分%]") ? 0.4 : 4;
      case NONE -> givesNoReason || isWord(token) ? 4 : 1;
      case TEXT -> 5;
      case UNIT, SIGN -> 8;
    };
  }

  private double reason(Token token) {
    return switch (token.kind()) {
      case TEXT -> 0;
      case NONE -> givesNoReason || isWord(token) ? 0 : 1.5;
      case UNIT, MEASURE -> 1;
      case NUMBER -> 5;
      case SIGN -> 8;
    };
  }

  /** 无 is said of reasons, a dash or slash of anything. */
  private static boolean isWord(Token token) {
    return Character.isLetter(token.plain().charAt(0));
  }

  private static boolean isAboveHundred(Token token) {
    return token.number().filter(number -> number.compareTo(HUNDRED) > 0).isPresent();
  }
}
