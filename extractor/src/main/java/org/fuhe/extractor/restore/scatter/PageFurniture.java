package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.PageNumber;

/** Leaves out what the pages of a document carry: page numbers and running heads. */
final class PageFurniture {
  /** A bare number at the foot is printed among the last paragraphs of its page. */
  private static final int FOOT = 30;

  private PageFurniture() {}

  static List<Line> without(List<Line> lines) {
    List<List<Line>> pages = pages(lines);
    Set<Line> furniture = new HashSet<>();
    lines.stream().filter(line -> PageNumber.isAlone(line.text())).forEach(furniture::add);
    if (pages.size() > 1) {
      furniture.addAll(bareNumbers(pages));
    }
    return lines.stream().filter(line -> !furniture.contains(line)).toList();
  }

  private static List<List<Line>> pages(List<Line> lines) {
    List<List<Line>> pages = new ArrayList<>();
    for (Line line : lines) {
      if (pages.isEmpty() || line.pageStart()) {
        pages.add(new ArrayList<>());
      }
      pages.get(pages.size() - 1).add(line);
    }
    return pages;
  }

  /** Every page has the number of its place near its end. */
  private static Set<Line> bareNumbers(List<List<Line>> pages) {
    Set<Line> numbers = new HashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Line> page = pages.get(i);
      Line found = null;
      for (int j = page.size() - 1; j >= Math.max(0, page.size() - FOOT) && found == null; j--) {
        String text = page.get(j).text();
        if (PageNumber.isBare(text) && Integer.parseInt(Plain.of(text)) == i + 1) {
          found = page.get(j);
        }
      }
      if (found == null) {
        return Set.of();
      }
      numbers.add(found);
    }
    return numbers;
  }
}
