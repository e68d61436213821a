package org.fuhe.extractor.office.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.office.XmlPart;

/** The styles of paragraphs, as far as they put them into lists. */
final class DocxStyles {
  private final Map<String, Style> styles = new HashMap<>();

  /** The list and level of a paragraph; absent where the style it is based on decides. */
  private record Style(String basedOn, Optional<Integer> list, Optional<Integer> level) {}

  static DocxStyles of(Optional<XmlPart> part) throws UnreadableException {
    DocxStyles styles = new DocxStyles();
    if (part.isPresent()) {
      XmlPart xml = part.get();
      while (xml.nextStart()) {
        if (xml.isAt("style")) {
          styles.styles.put(xml.attribute("styleId"), read(xml));
        }
      }
    }
    return styles;
  }

  private static Style read(XmlPart xml) throws UnreadableException {
    String basedOn = "";
    Optional<Integer> list = Optional.empty();
    Optional<Integer> level = Optional.empty();
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      switch (xml.name()) {
        case "basedOn" -> basedOn = xml.attribute("val");
        case "numId" -> list = Optional.of(xml.number("val", 0));
        case "ilvl" -> level = Optional.of(xml.number("val", 0));
        default -> {}
      }
    }
    return new Style(basedOn, list, level);
  }

  /** Returns the list that a style puts a paragraph into; 0 for none. */
  int list(String style) {
    Set<String> seen = new HashSet<>();
    for (String id = style; seen.add(id) && styles.containsKey(id); id = styles.get(id).basedOn()) {
      if (styles.get(id).list().isPresent()) {
        return styles.get(id).list().get();
      }
    }
    return 0;
  }

  /** Returns the level of the list that a style puts a paragraph into. */
  int level(String style) {
    Set<String> seen = new HashSet<>();
    for (String id = style; seen.add(id) && styles.containsKey(id); id = styles.get(id).basedOn()) {
      if (styles.get(id).level().isPresent()) {
        return styles.get(id).level().get();
      }
    }
    return 0;
  }
}
