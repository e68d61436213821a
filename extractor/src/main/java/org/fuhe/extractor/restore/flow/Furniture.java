package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.PageNumber;

/**
 * Takes running headers, footers and page numbers out of a text, which stand in the middle of
 * tables and cells. The first one of equal headers stays: it may be a title.
 */
final class Furniture {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})");

  /** A header stands beside at least so many page numbers, and beside four of five. */
  private static final int FEWEST = 2;

  private static final int OF_FIVE = 4;

  private final List<Line> lines;
  private final List<String> keys = new ArrayList<>();
  private final Set<Integer> numbers = new HashSet<>();
  private final Set<Integer> headers = new HashSet<>();

  private Furniture(List<Line> lines) {
    this.lines = lines;
    for (Line line : lines) {
      keys.add(Plain.of(line.text()).replaceAll("\\d+", "#"));
    }
  }

  static List<Line> without(List<Line> lines) {
    Furniture furniture = new Furniture(lines);
    furniture.findPageNumbers();
    furniture.findNumbersAtBreaks(-1);
    furniture.findNumbersAtBreaks(1);
    furniture.findNumbersBesideHeaders(-1);
    furniture.findNumbersBesideHeaders(1);
    furniture.findHeaders(-1);
    furniture.findHeaders(1);
    return furniture.rest();
  }

  private List<Line> rest() {
    List<Line> rest = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!numbers.contains(i) && !headers.contains(i)) {
        rest.add(lines.get(i));
      }
    }
    return rest;
  }

  private void findPageNumbers() {
    for (int i = 0; i < lines.size(); i++) {
      if (PageNumber.isMarked(lines.get(i).text())) {
        numbers.add(i);
      }
    }
  }

  /**
   * A bare number that begins or ends a page is its number when those of the other pages agree: a
   * list has numbers, too.
   */
  private void findNumbersAtBreaks(int side) {
    List<Integer> group = new ArrayList<>();
    int pages = 1;
    int difference = 0;
    for (int i = 0; i < lines.size(); i++) {
      pages += i > 0 && lines.get(i).pageStart() ? 1 : 0;
      boolean atBreak =
          side < 0
              ? i == 0 || lines.get(i).pageStart()
              : i + 1 == lines.size() || lines.get(i + 1).pageStart();
      Matcher matcher = NUMBER.matcher(Plain.of(lines.get(i).text()));
      if (atBreak && matcher.matches()) {
        int here = Integer.parseInt(matcher.group(1)) - pages;
        if (!group.isEmpty() && here != difference) {
          return;
        }
        difference = here;
        group.add(i);
      }
    }
    if (group.size() >= FEWEST && group.size() * 2 >= pages) {
      numbers.addAll(group);
    }
  }

  /**
   * A bare number is a page's when the same text stands beside it each time and it counts up by
   * one.
   */
  private void findNumbersBesideHeaders(int side) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int beside = i + side;
      if (beside >= 0
          && beside < lines.size()
          && PageNumber.isBare(keys.get(i).replace('#', '1'))
          && isHeader(keys.get(beside))) {
        places.computeIfAbsent(keys.get(beside), key -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> group : places.values()) {
      if (group.size() > FEWEST && countsUp(group)) {
        numbers.addAll(group);
      }
    }
  }

  /** Tells whether a line can be a header: words, not the figures of a row. */
  private static boolean isHeader(String key) {
    return key.length() > 2 && key.chars().filter(c -> c == '#').count() <= 2;
  }

  private boolean countsUp(List<Integer> group) {
    int before = -1;
    for (int place : group) {
      Matcher matcher = NUMBER.matcher(Plain.of(lines.get(place).text()));
      int number = matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
      if (number < 0 || (before >= 0 && number != before + 1)) {
        return false;
      }
      before = number;
    }
    return true;
  }

  private void findHeaders(int side) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int number : numbers) {
      int beside = number + side;
      if (beside >= 0
          && beside < lines.size()
          && !Flow.isTitle(Plain.of(lines.get(beside).text()))) {
        places.computeIfAbsent(keys.get(beside), key -> new ArrayList<>()).add(beside);
      }
    }
    for (List<Integer> group : places.values()) {
      if (group.size() >= FEWEST && group.size() * 5 >= numbers.size() * OF_FIVE) {
        headers.addAll(group);
      }
    }
  }
}
