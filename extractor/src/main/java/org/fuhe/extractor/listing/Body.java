package org.fuhe.extractor.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Word;

/** The lines of a list under its heading, without repeated headings and numbers of pages. */
record Body(List<Line> lines, List<Token> words) {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[—–\\-]\\s*\\d+\\s*[—–\\-]|第\\d+页(?:[,，/]?共\\d+页)?|(?i:page)\\d+(?:of\\d+)?|\\d+/\\d+");

  Body {
    lines = List.copyOf(lines);
    words = List.copyOf(words);
  }

  static Body of(List<Line> all, Heading heading) {
    List<String> headingLines =
        all.subList(heading.from(), heading.to()).stream().map(Line::text).toList();
    List<Line> lines = new ArrayList<>();
    for (int at = heading.to(); at < all.size(); at++) {
      if (repeats(all, at, headingLines)) {
        at += headingLines.size() - 1;
      } else if (!PAGE_NUMBER.matcher(all.get(at).text()).matches()) {
        lines.add(all.get(at));
      }
    }
    List<Token> words = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      boolean first = true;
      for (Word word : lines.get(line).words()) {
        words.add(Token.of(word.printed(), line, first));
        first = false;
      }
    }
    return new Body(lines, words);
  }

  private static boolean repeats(List<Line> all, int at, List<String> headingLines) {
    if (at + headingLines.size() > all.size()) {
      return false;
    }
    for (int line = 0; line < headingLines.size(); line++) {
      if (!all.get(at + line).text().equals(headingLines.get(line))) {
        return false;
      }
    }
    return true;
  }
}
