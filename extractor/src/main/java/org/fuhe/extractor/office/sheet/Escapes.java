package org.fuhe.extractor.office.sheet;

import java.util.regex.Pattern;

/** Characters that XML cannot hold, which XLSX writes as {@code _x000D_}. */
final class Escapes {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private Escapes() {}

  static String resolved(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                match -> {
                  char c = (char) Integer.parseInt(match.group(1), 16);
                  return c == '\r' ? "" : c == '$' || c == '\\' ? "\\" + c : String.valueOf(c);
                })
        : text;
  }
}
