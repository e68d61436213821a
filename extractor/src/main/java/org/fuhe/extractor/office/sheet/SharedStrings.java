package org.fuhe.extractor.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.office.XmlPart;

/** The texts of a workbook, each kept once. */
final class SharedStrings {
  private static final int MOST_CHARACTERS = 30_000_000;

  private final List<String> texts = new ArrayList<>();

  private SharedStrings() {}

  static SharedStrings of(Optional<XmlPart> part) throws UnreadableException {
    SharedStrings strings = new SharedStrings();
    if (part.isEmpty()) {
      return strings;
    }
    XmlPart xml = part.get();
    long characters = 0;
    while (xml.nextStart()) {
      if (xml.isAt("si")) {
        String text = text(xml);
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
          throw new UnreadableException(UnreadableException.Reason.TOO_LARGE);
        }
        strings.texts.add(text);
      }
    }
    return strings;
  }

  /** Returns the text of the element that begins here, without the marks of its pronunciation. */
  static String text(XmlPart xml) throws UnreadableException {
    StringBuilder text = new StringBuilder();
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      if (xml.isAt("rPh")) {
        xml.skip();
      } else if (xml.isAt("t")) {
        text.append(xml.text());
      }
    }
    return Escapes.resolved(text.toString());
  }

  /** Returns a text; one that is not there is blank. */
  String text(String index) {
    try {
      int at = Integer.parseInt(index.strip());
      return at >= 0 && at < texts.size() ? texts.get(at) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
