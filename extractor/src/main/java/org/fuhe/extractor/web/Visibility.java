package org.fuhe.extractor.web;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * Tells which elements of a page a browser does not show.
 *
 * <p>Of the style sheets only what concerns {@code display} is followed, a later rule over an
 * earlier one; an element's own style has the last word.
 */
final class Visibility {
  private static final Pattern COMMENT =
      Pattern.compile("/\\*(?:.*?\\*/|.*)|<!--|-->", Pattern.DOTALL);
  private static final Pattern DISPLAY =
      Pattern.compile("(?:^|[;\\s])display\\s*:\\s*([a-z-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HIDDEN =
      Pattern.compile("(?:^|[;\\s])(?:visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");

  /** Elements of a page that print nothing of their own. */
  private static final Set<String> SILENT =
      Set.of("script", "style", "head", "noscript", "template", "iframe", "object", "datalist");

  /** As many rules as are followed: each is looked up in the whole page. */
  private static final int MOST_RULES = 100;

  private final Set<Element> hiddenByRule = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Document document;
  private int rules;

  private Visibility(Document document) {
    this.document = document;
  }

  static Visibility of(Document document) {
    Visibility visibility = new Visibility(document);
    for (Element style : document.select("style:not([media~=print])")) {
      visibility.follow(COMMENT.matcher(style.data()).replaceAll(""));
    }
    return visibility;
  }

  /** Follows the rules of a sheet: what stands between two braces, and in front of them. */
  private void follow(String sheet) {
    int selector = 0;
    int open = -1;
    for (int i = 0; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      if (c == '}' && open >= 0) {
        follow(sheet.substring(selector, open).strip(), sheet.substring(open + 1, i));
      }
      if (c == '{') {
        selector = open >= 0 ? open + 1 : selector;
        open = i;
      } else if (c == '}' || (open < 0 && (c == '@' || c == ';'))) {
        selector = i + 1;
        open = -1;
      }
    }
  }

  private void follow(String selector, String properties) {
    Matcher display = DISPLAY.matcher(properties);
    if (display.find() && rules++ < MOST_RULES) {
      follow(selector, isNone(display));
    }
  }

  private void follow(String selector, boolean hides) {
    try {
      for (Element element : document.select(selector)) {
        if (hides) {
          hiddenByRule.add(element);
        } else {
          hiddenByRule.remove(element);
        }
      }
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      return; // a selector of a browser's own, which concerns no element
    }
  }

  private static boolean isNone(Matcher display) {
    return display.group(1).equalsIgnoreCase("none");
  }

  boolean hides(Element element) {
    if (SILENT.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    Matcher display = DISPLAY.matcher(style);
    boolean none = display.find() ? isNone(display) : hiddenByRule.contains(element);
    return none || HIDDEN.matcher(style).find();
  }
}
