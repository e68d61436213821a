package org.fuhe.extractor.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in Arabic digits within a text.
 *
 * @param end the index behind its last character
 * @param value empty where the digits are no number: wrong thousands ({@code 1,00}), two points
 *     ({@code 1.2.3}), or more digits than any figure has
 */
record Numeral(int end, Optional<BigDecimal> value) {
  /** Any amount has fewer digits (a long holds so many); what has more is a code. */
  private static final int MOST_DIGITS = 18;

  /** Keeps {@code 1E+99} from becoming a text of many characters when it is written. */
  private static final int MOST_DECIMALS = 30;

  static boolean beginsAt(Glyphs text, int index) {
    return text.isDigit(index)
        || (text.at(index) == '.' && text.isDigit(index + 1) && !text.isDigit(index - 1));
  }

  /** Reads the number that begins at the index, without a sign. */
  static Numeral at(Glyphs text, int index) {
    long unscaled = 0;
    int significant = 0;
    int decimals = -1;
    int group = 0;
    boolean grouped = false;
    boolean right = true;
    int i = index;
    for (; ; i++) {
      char c = text.at(i);
      if (Glyphs.isDigit(c)) {
        if (significant > 0 || c != '0') {
          significant++;
        }
        if (significant <= MOST_DIGITS) {
          unscaled = unscaled * 10 + (c - '0');
        }
        if (decimals >= 0) {
          decimals++;
        } else {
          group++;
        }
      } else if (c == ',' && text.isDigit(i + 1)) {
        right &= decimals < 0 && (grouped ? group == 3 : group <= 3 && text.at(index) != '0');
        grouped = true;
        group = 0;
      } else if (c == '.' && text.isDigit(i + 1)) {
        right &= decimals < 0 && (!grouped || group == 3);
        decimals = Math.max(decimals, 0);
      } else {
        break;
      }
    }
    right &= !grouped || decimals >= 0 || group == 3;
    if (!right || significant > MOST_DIGITS || decimals > MOST_DECIMALS) {
      return new Numeral(i, Optional.empty());
    }
    BigDecimal value = BigDecimal.valueOf(unscaled, Math.max(decimals, 0));
    return withExponent(text, i, value);
  }

  /** Spreadsheets print long numbers as {@code 1.35E+06}. */
  private static Numeral withExponent(Glyphs text, int end, BigDecimal value) {
    if (text.at(end) != 'E' || !text.isDigit(end + 2) || value.precision() - value.scale() > 1) {
      return new Numeral(end, Optional.of(value));
    }
    char sign = text.at(end + 1);
    int exponent = text.at(end + 2) - '0';
    int last = end + 2;
    if (text.isDigit(last + 1)) {
      last++;
      exponent = exponent * 10 + text.at(last) - '0';
    }
    char next = text.at(last + 1);
    if ((sign != '+' && sign != '-')
        || exponent > MOST_DIGITS
        || Glyphs.isDigit(next)
        || Glyphs.isLatin(next)) {
      return new Numeral(end, Optional.of(value));
    }
    return new Numeral(
        last + 1, Optional.of(value.scaleByPowerOfTen(sign == '-' ? -exponent : exponent)));
  }
}
