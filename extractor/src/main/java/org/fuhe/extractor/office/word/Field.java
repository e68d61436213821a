package org.fuhe.extractor.office.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a field prints that Word keeps no result of: characters set over each other. */
final class Field {
  private static final Pattern OVERSTRUCK =
      Pattern.compile(
          "\\s*eq\\s+\\\\o(?:\\\\a[clr])?\\s*\\(\\s*([^,，()]*)[,，]\\s*([^,，()]*)\\)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final String BOXES = "□☐◻▢";
  private static final String CIRCLES = "○◯〇";

  private Field() {}

  /** Returns what the code of a field prints; nothing where its result is kept. */
  static String printed(String code) {
    Matcher matcher = OVERSTRUCK.matcher(code);
    if (!matcher.matches()) {
      return "";
    }
    String first = matcher.group(1).strip();
    String second = matcher.group(2).strip();
    boolean firstIsFrame = isOneOf(first, BOXES + CIRCLES);
    String frame = firstIsFrame ? first : second;
    String inner = firstIsFrame ? second : first;
    if (isOneOf(frame, BOXES) && isOneOf(inner, "√✓✔∨")) {
      return "☑";
    }
    if (isOneOf(frame, BOXES) && isOneOf(inner, "×✗✕xX")) {
      return "☒";
    }
    if (isOneOf(frame, CIRCLES) && inner.matches("[1-9]|1\\d|20")) {
      return String.valueOf((char) ('①' + Integer.parseInt(inner) - 1));
    }
    return first + second;
  }

  private static boolean isOneOf(String text, String characters) {
    return text.length() == 1 && characters.contains(text);
  }
}
