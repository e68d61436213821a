package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.fuhe.extractor.lexicon.Term;

/**
 * Tells what the columns of figures can be from their headings, read from the top row down.
 *
 * <p>The headings under a group (小计, 公务用车购置费 …) follow those beside it. Where the words do not tell
 * the group, or the group's own heading is lost, several shapes are possible, and the rows' sums
 * choose.
 */
final class ShapeReader {
  private final Vocabulary vocabulary;

  ShapeReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A heading, with the headings that stand under it. */
  private record Item(String heading, List<Item> under) {
    static Item leaf(String heading) {
      return new Item(heading, List.of());
    }

    boolean isGroup() {
      return !under.isEmpty();
    }
  }

  /** Returns the possible shapes, the likeliest first. */
  List<Shape> of(List<String> headings) {
    List<List<Item>> forests = new ArrayList<>();
    forests.add(items(headings));
    if (forests.get(0).stream().noneMatch(Item::isGroup)) {
      addGuesses(forests, forests.get(0));
    }
    return forests.stream().map(this::shape).distinct().toList();
  }

  /** Returns the possible shapes of columns whose headings are in the order of the columns. */
  List<Shape> inPlace(List<String> headings) {
    List<Item> leaves = headings.stream().map(Item::leaf).toList();
    List<List<Item>> forests = new ArrayList<>();
    forests.add(leaves);
    addGuessesInPlace(forests, leaves);
    return forests.stream().map(this::shape).distinct().toList();
  }

  private List<Item> items(List<String> headings) {
    int year = first(headings, this::isYearOverTotal);
    if (year >= 0) {
      return withYear(headings, year);
    }
    int group = first(headings, this::isGroup);
    if (group >= 0) {
      return withGroup(headings, group);
    }
    return headings.stream().map(Item::leaf).toList();
  }

  private static int first(List<String> headings, BiPredicate<List<String>, Integer> test) {
    return IntStream.range(0, headings.size())
        .filter(at -> test.test(headings, at))
        .findFirst()
        .orElse(-1);
  }

  /** 2023年预算数 over 小计, 基本支出, 项目支出. */
  private boolean isYearOverTotal(List<String> headings, int at) {
    return vocabulary.startsWithYear(headings.get(at))
        && at + 1 < headings.size()
        && vocabulary.isTotal(headings.get(at + 1));
  }

  private List<Item> withYear(List<String> headings, int year) {
    int end = year + 1;
    while (end < headings.size() && !vocabulary.startsWithYear(headings.get(end))) {
      end++;
    }
    List<Item> under = items(headings.subList(year + 1, end));
    if (year == 0 && end == headings.size()) {
      return under;
    }
    List<Item> items = new ArrayList<>(items(headings.subList(0, year)));
    items.add(new Item(headings.get(year), under));
    items.addAll(items(headings.subList(end, headings.size())));
    return items;
  }

  private boolean isGroup(List<String> headings, int at) {
    String heading = headings.get(at);
    return vocabulary.means(heading, Term.STATEMENT_GROUP)
        && (!vocabulary.means(heading, Term.STATEMENT_FIGURE)
            || beginOfParts(headings, at) < headings.size());
  }

  /** Returns where the headings under a group begin; the size, if nothing is under it. */
  private int beginOfParts(List<String> headings, int group) {
    int at = group + 1;
    boolean leads = at < headings.size() && vocabulary.isTotal(headings.get(at));
    while (!leads && at < headings.size() && !isPart(headings.get(at))) {
      at++;
    }
    return at;
  }

  private boolean isPart(String heading) {
    return vocabulary.means(heading, Term.STATEMENT_PART);
  }

  private List<Item> withGroup(List<String> headings, int group) {
    List<String> rest = new ArrayList<>(headings);
    int begin = beginOfParts(headings, group);
    if (begin == headings.size()) {
      // nothing is known under it: what follows it stands in its place
      rest.remove(group);
      return items(rest);
    }
    int end = endOfParts(headings, begin);
    List<Item> items = new ArrayList<>();
    headings.subList(0, group).forEach(heading -> items.add(Item.leaf(heading)));
    items.add(new Item(headings.get(group), items(headings.subList(begin, end))));
    rest.subList(begin, end).clear();
    items.addAll(items(rest.subList(group + 1, rest.size())));
    return items;
  }

  /**
   * Parts are known by their words; a total with no known part behind it leads all that follows.
   */
  private int endOfParts(List<String> headings, int begin) {
    int end = begin + 1;
    while (end < headings.size() && isPart(headings.get(end)) && !isGroup(headings, end)) {
      end++;
    }
    if (end > begin + 1 || !vocabulary.isTotal(headings.get(begin))) {
      return end;
    }
    while (end < headings.size() && !isGroup(headings, end)) {
      end++;
    }
    return end;
  }

  /** Without the word of a group, a total among the headings shows that there is one. */
  private void addGuesses(List<List<Item>> forests, List<Item> leaves) {
    int total = innerTotal(leaves);
    for (int group = total - 1; group >= 1; group--) {
      List<Item> items = new ArrayList<>(leaves.subList(0, group));
      items.add(new Item(leaves.get(group).heading(), leaves.subList(total, leaves.size())));
      items.addAll(leaves.subList(group + 1, total));
      forests.add(items);
    }
    addGuessesInPlace(forests, leaves);
  }

  private void addGuessesInPlace(List<List<Item>> forests, List<Item> leaves) {
    int total = innerTotal(leaves);
    for (int end = leaves.size(); total > 0 && end > total + 1; end--) {
      List<Item> items = new ArrayList<>(leaves.subList(0, total));
      items.add(new Item("", leaves.subList(total, end)));
      items.addAll(leaves.subList(end, leaves.size()));
      forests.add(items);
    }
  }

  private int innerTotal(List<Item> leaves) {
    return IntStream.range(1, leaves.size())
        .filter(at -> vocabulary.isTotal(leaves.get(at).heading()))
        .findFirst()
        .orElse(-1);
  }

  private Shape shape(List<Item> items) {
    List<String> headings = new ArrayList<>();
    List<Shape.Sum> sums = new ArrayList<>();
    add(items, headings, sums);
    return new Shape(headings, sums);
  }

  /** Adds the columns of some items and returns the columns that count of them: a total's alone. */
  private List<Integer> add(List<Item> items, List<String> headings, List<Shape.Sum> sums) {
    int total = -1;
    List<Integer> parts = new ArrayList<>();
    for (Item item : items) {
      if (item.isGroup()) {
        parts.addAll(add(item.under(), headings, sums));
        continue;
      }
      if (total < 0 && vocabulary.isTotal(item.heading())) {
        total = headings.size();
      } else {
        parts.add(headings.size());
      }
      headings.add(item.heading());
    }
    if (total < 0) {
      return parts;
    }
    if (!parts.isEmpty()) {
      sums.add(new Shape.Sum(total, parts));
    }
    return List.of(total);
  }
}
