package org.fuhe.corpus.workpaper;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives the sheets of a workbook names that a spreadsheet program takes, each of them once. */
final class SheetNames {
  /** Excel's limit. */
  private static final int MOST = 31;

  private final Set<String> taken = new HashSet<>();

  /** Returns a name that is as near to the wanted one as can be. */
  String name(String wanted) {
    String legal = wanted.replaceAll("[\\p{Cntrl}\\p{Cs}\\[\\]:*?/\\\\：？＊／＼［］'’]", " ").strip();
    String name = cut(legal.isEmpty() ? "-" : legal, MOST);
    for (int no = 2; !taken.add(name.toLowerCase(Locale.ROOT)); no++) {
      String number = " (" + no + ")";
      name = cut(legal, MOST - number.length()) + number;
    }
    return name;
  }

  private static String cut(String name, int most) {
    return name.length() <= most ? name : name.substring(0, most).strip();
  }
}
