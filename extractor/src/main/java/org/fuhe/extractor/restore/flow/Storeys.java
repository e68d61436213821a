package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Brings a heading of two storeys into one row.
 *
 * <p>In reading order the upper storey comes first: {@code 年度指标值 实际完成值 分值} and then the lower one,
 * {@code 一级指标 三级指标 计算符号 指标值 计量单位}, of which the last three stand under 年度指标值.
 */
final class Storeys {
  /** With these a row of indicators begins. */
  static final Set<Kind> ROW_BEGINS = EnumSet.of(Kind.LEVEL1, Kind.LEVEL2, Kind.NAME);

  /** These can stand under one heading. */
  private static final Set<Kind> OF_TARGET = EnumSet.of(Kind.NATURE, Kind.TARGET, Kind.UNIT);

  private Storeys() {}

  static <T> List<T> inOneRow(List<T> headings, Function<T, Kind> kind) {
    List<Kind> kinds = headings.stream().map(kind).toList();
    int lower = lowerStorey(kinds);
    if (lower < 0) {
      return headings;
    }
    int parts = lower;
    while (parts < kinds.size() && ROW_BEGINS.contains(kinds.get(parts))) {
      parts++;
    }
    List<T> row = new ArrayList<>(headings.subList(lower, parts));
    List<T> under = headings.subList(parts, headings.size());
    boolean placed = under.isEmpty();
    for (int i = 0; i < lower; i++) {
      if (kinds.get(i) == Kind.TARGET && !under.isEmpty()) {
        row.addAll(under);
        placed = true;
      } else {
        row.add(headings.get(i));
      }
    }
    return placed ? row : headings;
  }

  /** Returns where the lower storey begins, or -1 if there is one storey. */
  private static int lowerStorey(List<Kind> kinds) {
    int target = kinds.indexOf(Kind.TARGET);
    if (target < 0) {
      return -1;
    }
    for (int i = target + 1; i < kinds.size(); i++) {
      boolean rest =
          kinds.subList(i, kinds.size()).stream()
              .allMatch(kind -> ROW_BEGINS.contains(kind) || OF_TARGET.contains(kind));
      if (rest
          && (ROW_BEGINS.contains(kinds.get(i))
              || kinds.subList(i, kinds.size()).contains(Kind.TARGET))) {
        return i;
      }
    }
    return -1;
  }
}
