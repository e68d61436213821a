package org.fuhe.extractor.web;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.extractor.draft.Draft;
import org.fuhe.extractor.symbol.SymbolFont;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Collects what a page prints: its paragraphs, and its tables with what their cells hold. */
final class PageText {
  private static final Pattern FONT =
      Pattern.compile("font-family\\s*:\\s*([^;,]+)", Pattern.CASE_INSENSITIVE);

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdo",
          "big",
          "cite",
          "code",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "o:p",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "tt",
          "u",
          "var",
          "wbr",
          "st1:chsdate",
          "img",
          "nobr",
          "ruby");

  private final Visibility visibility;
  private final IdentityHashMap<Element, Integer> tableNumbers = new IdentityHashMap<>();

  PageText(Document document, Visibility visibility) {
    this.visibility = visibility;
    document.select("table").forEach(t -> tableNumbers.put(t, tableNumbers.size() + 1));
  }

  /** Returns what an element holds, in the order in which it is printed. */
  List<Draft> drafts(Element element) {
    Collected collected = new Collected();
    addChildren(element, collected, false);
    collected.endParagraph();
    return collected.drafts;
  }

  /** Tells whether a browser shows an element. */
  boolean shows(Element element) {
    return !visibility.hides(element);
  }

  /** What was collected so far, the last paragraph still open. */
  private static final class Collected {
    final List<Draft> drafts = new ArrayList<>();
    final StringBuilder paragraph = new StringBuilder();

    void endParagraph() {
      String text = paragraph.toString().strip();
      if (!text.isEmpty()) {
        drafts.add(new Draft.Text(text));
      }
      paragraph.setLength(0);
    }

    /** White space of the source is one space, and none at the beginning of a line. */
    void add(String text, boolean asWritten) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        char last = paragraph.isEmpty() ? '\n' : paragraph.charAt(paragraph.length() - 1);
        if (!space || asWritten) {
          paragraph.append(c);
        } else if (last != ' ' && last != '\n') {
          paragraph.append(' ');
        }
      }
    }
  }

  private void addChildren(Element element, Collected collected, boolean asWritten) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        collected.add(looks(text.getWholeText(), element), asWritten);
      } else if (child instanceof Element inner && shows(inner)) {
        add(inner, collected, asWritten);
      }
    }
  }

  private void add(Element element, Collected collected, boolean asWritten) {
    switch (element.normalName()) {
      case "br" -> collected.paragraph.append('\n');
      case "input" -> collected.add(printed(element), false);
      case "select" -> collected.add(selected(element), false);
      case "table" -> {
        collected.endParagraph();
        for (Element caption : element.children()) {
          if (caption.normalName().equals("caption") && shows(caption)) {
            collected.drafts.addAll(drafts(caption));
          }
        }
        collected.drafts.add(new Draft.Table(number(element), new TableCells(this).of(element)));
      }
      default -> {
        boolean block = !INLINE.contains(element.normalName());
        if (block) {
          collected.endParagraph();
        }
        addChildren(element, collected, asWritten || element.normalName().equals("pre"));
        if (block) {
          collected.endParagraph();
        }
      }
    }
  }

  /** Word writes a tick as a letter in a font of pictures. */
  private static String looks(String text, Element element) {
    String font =
        element.normalName().equals("font") ? element.attr("face") : element.attr("style");
    if (font.isEmpty()) {
      return text;
    }
    Matcher family = FONT.matcher(font);
    return SymbolFont.looks(text, family.find() ? family.group(1) : font);
  }

  private int number(Element table) {
    return tableNumbers.getOrDefault(table, 1);
  }

  /** A box is printed as a character of the same look. */
  private static String printed(Element input) {
    return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
      case "checkbox", "radio" -> input.hasAttr("checked") ? "☑" : "□";
      case "", "text", "number", "date", "tel" -> input.attr("value");
      default -> "";
    };
  }

  private static String selected(Element select) {
    Element option = select.selectFirst("option[selected]");
    Element first = option == null ? select.selectFirst("option") : option;
    return first == null ? "" : first.text();
  }
}
