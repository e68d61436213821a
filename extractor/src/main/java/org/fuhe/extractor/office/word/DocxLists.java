package org.fuhe.extractor.office.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.office.XmlPart;

/** The lists of a DOCX document, and how far each has been counted. */
final class DocxLists {
  /** Levels by the id of a list's definition. */
  private final Map<Integer, List<ListLevel>> definitions = new HashMap<>();

  private final Map<Integer, Instance> instances = new HashMap<>();
  private final Map<Integer, ListCounter> counters = new HashMap<>();

  /** A use of a definition, which may begin some of its levels with other numbers. */
  private static final class Instance {
    int definition = -1;
    final Map<Integer, Integer> starts = new HashMap<>();
    final Map<Integer, ListLevel> levels = new HashMap<>();
  }

  static DocxLists of(Optional<XmlPart> part) throws UnreadableException {
    DocxLists lists = new DocxLists();
    if (part.isPresent()) {
      XmlPart xml = part.get();
      while (xml.nextStart()) {
        if (xml.isAt("abstractNum")) {
          int id = xml.number("abstractNumId", -1);
          List<ListLevel> levels =
              new ArrayList<>(Collections.nCopies(ListCounter.LEVELS, ListLevel.PLAIN));
          int outer = xml.depth();
          while (xml.nextStartIn(outer)) {
            if (xml.isAt("lvl")) {
              int level = level(xml.number("ilvl", 0));
              levels.set(level, readLevel(xml));
            }
          }
          lists.definitions.put(id, levels);
        } else if (xml.isAt("num")) {
          lists.instances.put(xml.number("numId", 0), readInstance(xml));
        }
      }
    }
    return lists;
  }

  private static int level(int number) {
    return Math.max(0, Math.min(number, ListCounter.LEVELS - 1));
  }

  private static ListLevel readLevel(XmlPart xml) throws UnreadableException {
    ListLevel level = ListLevel.PLAIN;
    String format = level.format();
    String text = "";
    boolean legal = false;
    int start = level.start();
    int restart = level.restart();
    String font = "";
    int outer = xml.depth();
    while (xml.nextStartIn(outer)) {
      switch (xml.name()) {
        case "start" -> start = xml.number("val", 0);
        case "numFmt" -> format = xml.attribute("val");
        case "lvlText" -> text = xml.attribute("val");
        case "isLgl" -> legal = !xml.attribute("val").matches("0|false|off");
        case "lvlRestart" -> restart = xml.number("val", -1);
        case "rFonts" -> font = xml.attribute("ascii");
        default -> {}
      }
    }
    return new ListLevel(format, text, legal, start, restart, font);
  }

  private static Instance readInstance(XmlPart xml) throws UnreadableException {
    Instance instance = new Instance();
    int outer = xml.depth();
    int level = 0;
    while (xml.nextStartIn(outer)) {
      switch (xml.name()) {
        case "abstractNumId" -> instance.definition = xml.number("val", -1);
        case "lvlOverride" -> level = level(xml.number("ilvl", 0));
        case "startOverride" -> instance.starts.put(level, xml.number("val", 1));
        case "lvl" -> instance.levels.put(level, readLevel(xml));
        default -> {}
      }
    }
    return instance;
  }

  /** Returns what stands in front of the next paragraph of a list; nothing if there is no list. */
  String next(int list, int ofLevel) {
    Instance instance = instances.get(list);
    if (instance == null || !definitions.containsKey(instance.definition)) {
      return "";
    }
    int level = level(ofLevel);
    List<ListLevel> levels = new ArrayList<>(definitions.get(instance.definition));
    instance.levels.forEach(levels::set);
    ListCounter counter = counters.computeIfAbsent(instance.definition, id -> new ListCounter());
    Integer start = instance.starts.remove(level);
    if (start != null) {
      counter.restart(level, start);
    }
    return counter.next(level, levels);
  }
}
