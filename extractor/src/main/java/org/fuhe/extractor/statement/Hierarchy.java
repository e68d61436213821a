package org.fuhe.extractor.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Plain;

/** Tells which rows a row is the sum of: 208 of 20801, 20805 …; 一、本年支出 of those under it. */
final class Hierarchy {
  /** What is no part of any sum: 其中 tells only some of the parts. */
  static final int APART = -2;

  static final int ROOT = -1;

  private static final List<Pattern> LEVELS =
      List.of(
          Pattern.compile("^[一二三四五六七八九十]{1,3}[、.].*"),
          Pattern.compile("^\\([一二三四五六七八九十]{1,3}\\).*"),
          Pattern.compile("^\\d{1,2}[.、](?!\\d).*"),
          Pattern.compile("^\\(\\d{1,2}\\).*"));

  private static final Pattern SOME_PARTS = Pattern.compile("^其中.*");

  private final List<Account> accounts;
  private final Vocabulary vocabulary;
  private final int[] parents;
  private final List<Integer> roots = new ArrayList<>();

  private Hierarchy(List<Account> accounts, Vocabulary vocabulary) {
    this.accounts = accounts;
    this.vocabulary = vocabulary;
    this.parents = new int[accounts.size()];
  }

  /** Returns of each row the row that it is a part of, {@link #ROOT} or {@link #APART}. */
  static List<Integer> parents(List<Account> accounts, Vocabulary vocabulary) {
    Hierarchy hierarchy = new Hierarchy(accounts, vocabulary);
    hierarchy.find();
    List<Integer> parents = new ArrayList<>();
    for (int parent : hierarchy.parents) {
      parents.add(parent);
    }
    return parents;
  }

  private void find() {
    Deque<Integer> open = new ArrayDeque<>();
    int leading = -1;
    for (int row = 0; row < accounts.size(); row++) {
      String name = Plain.of(accounts.get(row).name().text());
      parents[row] = ROOT;
      if (SOME_PARTS.matcher(name).matches()) {
        parents[row] = APART;
        continue;
      }
      if (isTotal(row)) {
        open.clear();
        if (row == 0) {
          leading = row;
        } else {
          adoptRoots(row);
          roots.add(row);
        }
        continue;
      }
      while (!open.isEmpty() && !isUnder(row, open.peek())) {
        open.pop();
      }
      if (open.isEmpty()) {
        roots.add(row);
      } else {
        parents[row] = open.peek();
      }
      open.push(row);
    }
    if (leading >= 0) {
      adoptRoots(leading);
    }
  }

  private boolean isTotal(int row) {
    return accounts.get(row).code().isBlank()
        && vocabulary.namesTotal(accounts.get(row).name().text());
  }

  /** A total is the sum of all rows before it that are not part of another. */
  private void adoptRoots(int total) {
    roots.forEach(root -> parents[root] = total);
    roots.clear();
  }

  private boolean isUnder(int row, int above) {
    String code = Plain.of(accounts.get(row).code().text());
    String aboveCode = Plain.of(accounts.get(above).code().text());
    if (!code.isEmpty() || !aboveCode.isEmpty()) {
      return !aboveCode.isEmpty()
          && code.length() > aboveCode.length()
          && code.startsWith(aboveCode);
    }
    return level(row) > level(above) && level(above) < LEVELS.size();
  }

  private int level(int row) {
    String name = Plain.of(accounts.get(row).name().text());
    for (int level = 0; level < LEVELS.size(); level++) {
      if (LEVELS.get(level).matcher(name).matches()) {
        return level;
      }
    }
    return LEVELS.size();
  }
}
