package org.fuhe.extractor.office.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Formats the numbers of a workbook as a spreadsheet program displays them. */
final class NumberDisplay {
  /** Formats that have a number and no words, which depend on the country. As in China. */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"时\"mm\"分\""),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(36, "yyyy\"年\"m\"月\""),
          Map.entry(50, "yyyy\"年\"m\"月\""),
          Map.entry(51, "m\"月\"d\"日\""),
          Map.entry(52, "yyyy\"年\"m\"月\""),
          Map.entry(53, "m\"月\"d\"日\""),
          Map.entry(54, "m\"月\"d\"日\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  /** Digits, and behind them the width of a character or the form of negative numbers. */
  private static final Pattern PLAIN = Pattern.compile("([#,0]*0(?:\\.[0#]+)?)(%?)(?:_.)?(?:;.*)?");

  /** Spreadsheet programs compute and show no more than this. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final Map<String, DecimalFormat> plain = new HashMap<>();
  private final boolean from1904;

  NumberDisplay(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * Returns a number as displayed.
   *
   * @param index the number of the format, which is all that formats of the country have
   * @param code the format's characters; empty where it has only its number
   */
  String of(double value, int index, String code) {
    String format = format(index, code);
    Matcher matcher = PLAIN.matcher(format);
    if (matcher.matches() && value >= 0 && value < 1e15) {
      BigDecimal exact = new BigDecimal(value).round(DIGITS);
      BigDecimal shown = matcher.group(2).isEmpty() ? exact : exact.movePointRight(2);
      return decimals(matcher.group(1)).format(shown) + matcher.group(2);
    }
    if (DateDisplay.accepts(format)) {
      return DateUtil.isValidExcelDate(value)
          ? DateDisplay.of(DateUtil.getLocalDateTime(value, from1904, true), format)
          : formatter.formatRawCellContents(value, 0, "General", from1904);
    }
    return formatter.formatRawCellContents(value, index, format, from1904);
  }

  /** Digits are rounded as they are shown, not as the number is kept: 28.5 % is 29 %. */
  private DecimalFormat decimals(String digits) {
    return plain.computeIfAbsent(
        digits,
        pattern -> {
          DecimalFormat decimals = new DecimalFormat(pattern.replaceAll("#,#*0", "#,##0"), SYMBOLS);
          decimals.setRoundingMode(RoundingMode.HALF_UP);
          return decimals;
        });
  }

  private static String format(int index, String code) {
    String chinese = CHINESE.get(index);
    if (chinese != null) {
      return chinese;
    }
    if (!code.isEmpty()) {
      return code;
    }
    return index >= 0 && index < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
        ? BuiltinFormats.getBuiltinFormat(index)
        : "General";
  }
}
