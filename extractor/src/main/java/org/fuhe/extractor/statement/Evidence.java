package org.fuhe.extractor.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.fuhe.extractor.lexicon.Plain;

/**
 * What the other parts of a document tell of the columns of one side.
 *
 * <p>The statements of a budget show the same money several times: 上年结转 is a row of the 部门收支总表 and
 * a column of the 部门收入总表, and the total of the 基本支出预算表 is the total of the column 基本支出 in the
 * 支出预算表.
 */
final class Evidence {
  private static final int SHORTEST_NAME = 4;

  private final SideDraft side;
  private final List<SideDraft> others;
  private final Scale scale;
  private final Vocabulary vocabulary;
  private final Map<String, Set<Long>> amounts = new HashMap<>();

  /**
   * @param others the other sides of the document
   */
  Evidence(SideDraft side, List<SideDraft> others, Scale scale, Vocabulary vocabulary) {
    this.side = side;
    this.others = others.stream().filter(other -> other.unit().equals(side.unit())).toList();
    this.scale = scale;
    this.vocabulary = vocabulary;
  }

  /** Returns how many figures of a reading no row of the same name shows elsewhere. */
  long doubt(Shape shape, int row, Reading reading) {
    if (side.parents().get(row) != Hierarchy.ROOT) {
      return 0;
    }
    long doubt = 0;
    for (int column = 0; column < shape.columns(); column++) {
      long amount = reading.amount(column);
      if (amount != 0 && !amounts(shape.headings().get(column)).contains(amount)) {
        doubt++;
      }
    }
    return doubt;
  }

  /** Returns the amounts of the rows elsewhere that are named like a heading, and their sums. */
  private Set<Long> amounts(String heading) {
    return amounts.computeIfAbsent(heading, this::findAmounts);
  }

  private Set<Long> findAmounts(String heading) {
    Set<Long> found = new HashSet<>();
    for (SideDraft other : others) {
      long sum = 0;
      for (int row = 0; row < other.accounts().size(); row++) {
        OptionalLong amount = other.first(row, scale);
        if (amount.isPresent() && names(other.accounts().get(row), heading)) {
          found.add(amount.getAsLong());
          sum += amount.getAsLong();
        }
      }
      found.add(sum);
    }
    return found;
  }

  private boolean names(Account account, String heading) {
    String name = Vocabulary.withoutNumber(account.name().text());
    return !vocabulary.isTotal(heading) && isLike(name, Plain.of(heading));
  }

  /** Tells whether the one has all the characters of the other in their order: 公务用车运行(维护)费. */
  static boolean isLike(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (shorter.length() < SHORTEST_NAME || shorter.length() * 2 < longer.length()) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length();
  }

  /** Returns what the rows of the side add up to in the columns of which others tell it. */
  Map<Integer, Long> totals(Shape shape) {
    Map<Integer, Long> totals = new HashMap<>();
    for (SideDraft other : others) {
      for (int column = 0; column < shape.columns(); column++) {
        if (isTotalOf(other, shape.headings().get(column)) && other.total(scale).isPresent()) {
          totals.putIfAbsent(column, other.total(scale).getAsLong());
        }
      }
    }
    for (SideDraft other : others) {
      if (totals.isEmpty() && other.total(scale).equals(side.total(scale))) {
        totals.putAll(totalsByName(shape, other));
      }
    }
    return totals;
  }

  /** 一般公共预算基本支出表 shows the column 基本支出 of 一般公共预算支出表. */
  private boolean isTotalOf(SideDraft other, String heading) {
    String title = Plain.of(other.title());
    String words = Plain.of(heading);
    if (words.length() < SHORTEST_NAME || !title.contains(words)) {
      return false;
    }
    for (int from = 1; from <= words.length(); from++) {
      if (title.replace(words, words.substring(from)).equals(Plain.of(side.title()))) {
        return true;
      }
    }
    return false;
  }

  /** The rows of a side with the same total that are named like columns, each once. */
  private Map<Integer, Long> totalsByName(Shape shape, SideDraft other) {
    Map<Integer, Long> totals = new HashMap<>();
    for (int column = 0; column < shape.columns(); column++) {
      String heading = shape.headings().get(column);
      List<Account> named =
          other.accounts().stream().filter(account -> names(account, heading)).toList();
      if (named.size() == 1) {
        List<Long> figures = scale.units(named.get(0).figures());
        totals.put(column, figures.isEmpty() ? 0L : figures.get(0));
      }
    }
    return totals.values().stream().allMatch(total -> total == 0) ? Map.of() : totals;
  }
}
