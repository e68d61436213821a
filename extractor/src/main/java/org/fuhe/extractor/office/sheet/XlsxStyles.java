package org.fuhe.extractor.office.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.office.XmlPart;

/** How the cells of a workbook look: the format of their numbers, and their rulings. */
final class XlsxStyles {
  private static final Style NONE = new Style(0, "", 0);

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> rulings = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();

  private XlsxStyles() {}

  /**
   * How a cell looks.
   *
   * @param format the number of its format
   * @param code the format's characters, empty for one that only has a number
   */
  record Style(int format, String code, int rulings) {}

  static XlsxStyles of(Optional<XmlPart> part) throws UnreadableException {
    XlsxStyles styles = new XlsxStyles();
    if (part.isPresent()) {
      styles.read(part.get());
    }
    return styles;
  }

  private void read(XmlPart xml) throws UnreadableException {
    while (xml.nextStart()) {
      if (xml.isAt("numFmt")) {
        formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
      } else if (xml.isAt("borders")) {
        readBorders(xml);
      } else if (xml.isAt("cellXfs")) {
        readStyles(xml);
      } else if (xml.isAt("dxfs")) {
        xml.skip();
      }
    }
  }

  private void readBorders(XmlPart xml) throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      if (xml.isAt("border")) {
        rulings.add(0);
        continue;
      }
      String style = xml.attribute("style");
      int side = side(xml.name());
      if (side > 0 && !style.isEmpty() && !style.equals("none") && !rulings.isEmpty()) {
        rulings.set(rulings.size() - 1, rulings.get(rulings.size() - 1) | side);
      }
    }
  }

  private static int side(String name) {
    return switch (name) {
      case "left", "start" -> Sheet.LEFT;
      case "right", "end" -> Sheet.RIGHT;
      case "top" -> Sheet.TOP;
      case "bottom" -> Sheet.BOTTOM;
      default -> 0;
    };
  }

  private void readStyles(XmlPart xml) throws UnreadableException {
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      if (xml.isAt("xf")) {
        int format = xml.number("numFmtId", 0);
        int border = xml.number("borderId", 0);
        styles.add(
            new Style(
                format,
                formats.getOrDefault(format, ""),
                border >= 0 && border < rulings.size() ? rulings.get(border) : 0));
      }
    }
  }

  Style style(int index) {
    return index >= 0 && index < styles.size() ? styles.get(index) : NONE;
  }
}
