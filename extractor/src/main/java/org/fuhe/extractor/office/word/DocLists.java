package org.fuhe.extractor.office.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The lists of a DOC document, and how far each has been counted. */
final class DocLists {
  /** The font of nearly all bullets; the format keeps it where it cannot be asked for. */
  private static final String BULLETS = "Wingdings";

  private final Map<Integer, ListCounter> counters = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  /** Returns what stands in front of the next paragraph; nothing if it is in no list. */
  String next(Paragraph paragraph) {
    if (paragraph.getIlfo() <= 0 || !paragraph.isInList()) {
      return "";
    }
    try {
      HWPFList list = paragraph.getList();
      int level = Math.max(0, Math.min(paragraph.getIlvl(), ListCounter.LEVELS - 1));
      List<ListLevel> levels = levels(list);
      ListCounter counter = counters.computeIfAbsent(list.getLsid(), id -> new ListCounter());
      if (begun.add(paragraph.getIlfo()) && list.isStartAtOverridden((char) level)) {
        counter.restart(level, list.getStartAt((char) level));
      }
      return counter.next(level, levels);
    } catch (RuntimeException e) {
      return ""; // POI throws anything at a list that the document refers to and does not have
    }
  }

  private static List<ListLevel> levels(HWPFList list) {
    List<ListLevel> levels = new ArrayList<>();
    for (int i = 0; i < ListCounter.LEVELS; i++) {
      try {
        char level = (char) i;
        levels.add(
            new ListLevel(
                Numerals.format(list.getNumberFormat(level) & 0xff),
                text(list.getNumberText(level)),
                false,
                list.getStartAt(level),
                -1,
                BULLETS));
      } catch (RuntimeException e) {
        levels.add(ListLevel.PLAIN); // a list of one level has no other
      }
    }
    return levels;
  }

  /** The format marks the numbers of the levels by characters from 0 to 8. */
  private static String text(String numberText) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < numberText.length(); i++) {
      char c = numberText.charAt(i);
      text.append(c < ListCounter.LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    return text.toString();
  }
}
