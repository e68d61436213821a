package org.fuhe.extractor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.Place;

/**
 * A text dump as it stands, to look up what is printed at a place: the white space between the
 * characters of a value too, which the value itself leaves out. For one thread.
 */
public final class SourceText {
  private final List<String> lines;
  private int asked;
  private boolean plain;

  private SourceText(List<String> lines) {
    this.lines = lines;
  }

  public static SourceText of(byte[] bytes) throws UnreadableException {
    return new SourceText(lines(Decoder.decode(bytes).text()));
  }

  /** Returns a line, from 1. */
  public Optional<String> line(int number) {
    return number < 1 || number > lines.size()
        ? Optional.empty()
        : Optional.of(lines.get(number - 1));
  }

  /** Returns the characters that stand at a place. */
  public String characters(Place.InText place) {
    String line = lines.get(place.line() - 1);
    if (isPlain(place.line())) {
      return line.substring(place.from(), place.to());
    }
    int from = line.offsetByCodePoints(0, place.from());
    return line.substring(from, line.offsetByCodePoints(from, place.to() - place.from()));
  }

  /**
   * Tells whether each character of a line is one {@code char}, as in nearly all; counting code
   * points for each place of a line of megabytes would take hours.
   */
  private boolean isPlain(int number) {
    if (asked != number) {
      String line = lines.get(number - 1);
      asked = number;
      plain = line.codePointCount(0, line.length()) == line.length();
    }
    return plain;
  }

  /** Parts a text into lines, at the same line ends as {@link TextReader}. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    lines.add(text.substring(start));
    return lines;
  }
}
