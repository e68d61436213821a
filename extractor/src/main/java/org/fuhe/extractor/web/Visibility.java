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
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}@;]+)\\{([^{}]*)\\}");
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

  private Visibility() {}

  static Visibility of(Document document) {
    Visibility visibility = new Visibility();
    int rules = 0;
    for (Element style : document.select("style:not([media~=print])")) {
      Matcher rule = RULE.matcher(COMMENT.matcher(style.data()).replaceAll(""));
      while (rule.find()) {
        Matcher display = DISPLAY.matcher(rule.group(2));
        if (display.find() && rules++ < MOST_RULES) {
          visibility.follow(document, rule.group(1).strip(), isNone(display));
        }
      }
    }
    return visibility;
  }

  private void follow(Document document, String selector, boolean hides) {
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
