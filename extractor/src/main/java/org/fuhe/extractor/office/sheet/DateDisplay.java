package org.fuhe.extractor.office.sheet;

import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formats dates and times as a spreadsheet program does in China.
 *
 * <p>POI writes the quotation marks of a format such as {@code yyyy"年"m"月"} into the date.
 */
final class DateDisplay {
  /** Quoted and escaped characters, countries and colours, and the letters of dates and times. */
  private static final Pattern PIECE =
      Pattern.compile(
          "\"([^\"]*)\"|\\\\(.)|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]|(\\[[hms]+\\])"
              + "|(AM/PM|A/P|上午/下午)|(y+|e+|m+|d+|a{3,4}|h+|s+(?:\\.0+)?|General)|(.)",
          Pattern.CASE_INSENSITIVE);

  private static final String WEEKDAYS = "一二三四五六日";
  private static final int QUOTED = 1;
  private static final int ESCAPED = 2;
  private static final int ELAPSED = 3;
  private static final int HALF_OF_DAY = 4;
  private static final int LETTERS = 5;
  private static final int OTHER = 6;

  private DateDisplay() {}

  /** Tells whether a format is one of dates; elapsed times are not. */
  static boolean accepts(String format) {
    boolean letters = false;
    Matcher piece = PIECE.matcher(section(format));
    while (piece.find()) {
      String other = piece.group(OTHER);
      if (piece.group(ELAPSED) != null || (other != null && "0#?@".contains(other))) {
        return false;
      }
      String found = piece.group(LETTERS);
      if (found != null) {
        if (found.equalsIgnoreCase("General")) {
          return false;
        }
        letters = true;
      }
    }
    return letters;
  }

  static String of(LocalDateTime time, String format) {
    String section = section(format);
    boolean half = section.contains("AM/PM") || section.contains("上午/下午");
    StringBuilder shown = new StringBuilder();
    boolean behindHour = false;
    Matcher piece = PIECE.matcher(section);
    while (piece.find()) {
      if (piece.group(QUOTED) != null) {
        shown.append(piece.group(QUOTED));
      } else if (piece.group(ESCAPED) != null) {
        shown.append(piece.group(ESCAPED));
      } else if (piece.group(HALF_OF_DAY) != null) {
        String[] halves = piece.group(HALF_OF_DAY).split("/", -1);
        shown.append(halves[time.getHour() < 12 ? 0 : 1]);
      } else if (piece.group(LETTERS) != null) {
        String letters = piece.group(LETTERS);
        boolean minute = behindHour || isBeforeSeconds(section, piece.end());
        shown.append(field(time, letters, minute, half));
        behindHour = letters.startsWith("h") || letters.startsWith("H");
      } else if (piece.group(OTHER) != null) {
        shown.append(piece.group(OTHER));
      }
    }
    return shown.toString();
  }

  /** The first part of a format is that for numbers that are not negative. */
  private static String section(String format) {
    int end = 0;
    boolean quoted = false;
    while (end < format.length() && (quoted || format.charAt(end) != ';')) {
      quoted ^= format.charAt(end) == '"';
      end++;
    }
    return format.substring(0, end);
  }

  private static boolean isBeforeSeconds(String format, int from) {
    String rest = format.substring(from).replaceAll("\"[^\"]*\"", "");
    return rest.matches("(?is)[^a-z]*s.*");
  }

  private static String field(LocalDateTime time, String letters, boolean minute, boolean half) {
    int length = letters.length();
    return switch (Character.toLowerCase(letters.charAt(0))) {
      case 'y' -> length < 3 ? digits(time.getYear() % 100, 2) : "" + time.getYear();
      case 'e' -> "" + time.getYear();
      case 'm' -> minute ? digits(time.getMinute(), length) : month(time, length);
      case 'd' -> length < 3 ? digits(time.getDayOfMonth(), length) : weekday(time, length == 4);
      case 'a' -> weekday(time, length == 4);
      case 'h' -> digits(half ? (time.getHour() + 11) % 12 + 1 : time.getHour(), length);
      default -> digits(time.getSecond(), length);
    };
  }

  private static String month(LocalDateTime time, int length) {
    int month = time.getMonthValue();
    return length < 3 ? digits(month, length) : month + "月";
  }

  private static String weekday(LocalDateTime time, boolean full) {
    return (full ? "星期" : "周") + WEEKDAYS.charAt(time.getDayOfWeek().getValue() - 1);
  }

  private static String digits(int number, int length) {
    return length > 1 && number < 10 ? "0" + number : "" + number;
  }
}
