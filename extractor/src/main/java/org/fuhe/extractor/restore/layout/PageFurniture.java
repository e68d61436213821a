package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.PageNumber;

/**
 * Finds running heads and page numbers, which stand inside of a table that goes on over a page
 * break and belong to none of its rows.
 */
final class PageFurniture {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final int LONGEST = 20;

  /** The name of a project stands near below the title of its form. */
  private static final int HEAD = 3;

  /** Cells that a page break goes through can stand before the running head. */
  private static final int EDGE = 3;

  private PageFurniture() {}

  /** Returns the indexes of the lines that are furniture. */
  static Set<Integer> of(List<Strip> strips, Words words) {
    List<List<Integer>> pages = new ArrayList<>();
    for (int i = 0; i < strips.size(); i++) {
      if (i == 0 || strips.get(i).page() != strips.get(i - 1).page()) {
        pages.add(new ArrayList<>());
      }
      pages.get(pages.size() - 1).add(i);
    }
    if (pages.size() < 2) {
      return numbersAt(strips, pages);
    }
    Map<String, Integer> counts = new HashMap<>();
    for (List<Integer> page : pages) {
      for (int i : edges(page)) {
        counts.merge(shape(strips.get(i)), 1, Integer::sum);
      }
    }
    Set<Integer> furniture = numbersAt(strips, pages);
    for (List<Integer> page : pages) {
      for (int i : edges(page)) {
        Strip strip = strips.get(i);
        boolean repeated =
            counts.getOrDefault(shape(strip), 0) >= Math.max(2, pages.size() * 2 / 3);
        boolean alone = strip.pieces().size() == 1 && shape(strip).length() <= LONGEST;
        if (repeated && alone && !isOfTable(strip, words) && !beginsForm(strips, i, words)) {
          furniture.add(i);
        }
      }
    }
    return furniture;
  }

  private static Set<Integer> numbersAt(List<Strip> strips, List<List<Integer>> pages) {
    Set<Integer> numbers = new HashSet<>();
    for (List<Integer> page : pages) {
      for (int i : page) {
        boolean edge = i == page.get(0) || i == page.get(page.size() - 1);
        String text = Piece.join(strips.get(i).pieces()).text();
        if (PageNumber.isMarked(text) || (edge && PageNumber.isAtEdge(text))) {
          numbers.add(i);
        }
      }
    }
    return numbers;
  }

  /** Forms that fill a page each end with the same words: a level, or a label broken over lines. */
  private static boolean isOfTable(Strip strip, Words words) {
    String text = strip.pieces().get(0).text();
    return words.isPartOfLevel(text) || words.isPartOfWord(text);
  }

  /** Forms that begin a page each begin with the same title. */
  private static boolean beginsForm(List<Strip> strips, int title, Words words) {
    return strips.subList(title + 1, Math.min(strips.size(), title + 1 + HEAD)).stream()
        .flatMap(strip -> strip.pieces().stream())
        .anyMatch(piece -> words.means(piece.text(), Term.FORM_NAME));
  }

  private static Set<Integer> edges(List<Integer> page) {
    Set<Integer> edges = new HashSet<>();
    for (int i = 0; i < Math.min(EDGE, page.size()); i++) {
      edges.add(page.get(i));
      edges.add(page.get(page.size() - 1 - i));
    }
    return edges;
  }

  private static String plain(Strip strip) {
    return Plain.of(Piece.join(strip.pieces()).text()).toLowerCase(java.util.Locale.ROOT);
  }

  private static String shape(Strip strip) {
    return DIGITS.matcher(plain(strip)).replaceAll("#");
  }
}
