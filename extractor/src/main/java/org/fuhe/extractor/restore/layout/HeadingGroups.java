package org.fuhe.extractor.restore.layout;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.restore.layout.Heading.Group;

/** Tells headings over several columns from headings of columns. */
final class HeadingGroups {
  /** A table has one column for each of these. */
  static final Set<Term> ONCE =
      EnumSet.of(
          Term.INDICATORS_LEVEL1,
          Term.INDICATORS_LEVEL2,
          Term.INDICATORS_NAME,
          Term.INDICATORS_TARGET,
          Term.INDICATORS_ACTUAL);

  /** A group has more than one column. */
  private static final double ONE_COLUMN = 4;

  private static final int FEWEST_COLUMNS = 3;

  private final Words words;

  HeadingGroups(Words words) {
    this.words = words;
  }

  /** 收入 and 支出 stand over the columns of a side, and often between two of them. */
  void takeOutOf(HeadingCells cells) {
    List<Cluster> groups =
        cells.known().stream()
            .filter(cell -> cell.size() == 1)
            .filter(cell -> isGroup(cell) || isRepeated(cell, cells.known()))
            .filter(cell -> cells.known().stream().anyMatch(other -> other.top() > cell.top()))
            .toList();
    if (cells.known().size() - groups.size() >= FEWEST_COLUMNS) {
      cells.known().removeAll(groups);
      groups.forEach(group -> cells.groups().add(group.first()));
    }
  }

  private boolean isGroup(Cluster cell) {
    Label label = words.label(cell.text());
    return label.means(Term.STATEMENT_SIDE)
        || label.means(Term.STATEMENT_GROUP)
        || label.means(Term.SUMMARY_AMOUNTS);
  }

  /** 绩效指标 over 一级指标, 二级指标 and 三级指标 means the same as the last of them. */
  private boolean isRepeated(Cluster cell, List<Cluster> cells) {
    Label label = words.label(cell.text());
    return ONCE.stream()
        .filter(label::means)
        .anyMatch(
            term ->
                cells.stream()
                    .anyMatch(
                        other -> !other.equals(cell) && words.label(other.text()).means(term)));
  }

  /** A group's heading can stand between its columns, over none of them. */
  boolean standsAbove(Cluster cell, List<Cluster> columns) {
    if (cell.size() > 1 || words.label(cell.text()).in(Scope.SECTION).isEmpty()) {
      return false;
    }
    Optional<Cluster> before =
        columns.stream()
            .filter(column -> column.right() <= cell.left())
            .max(Comparator.comparingInt(Cluster::right));
    Optional<Cluster> behind =
        columns.stream()
            .filter(column -> column.left() >= cell.right())
            .min(Comparator.comparingInt(Cluster::left));
    return Stream.of(before, behind)
        .allMatch(column -> column.isPresent() && column.get().top() > cell.top());
  }

  /**
   * Finds the columns of a group. Its heading is centred over them, and theirs stand in one line
   * below it; those beside them stand higher, in the middle of both.
   */
  static Group over(Piece group, List<Cluster> columns) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).left() < group.right() && columns.get(i).right() > group.left()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return new Group(group.printed(), 0, 0);
    }
    int line = columns.get(first).top();
    int from = first;
    int to = last;
    double distance = Double.MAX_VALUE;
    for (int i = first; i >= 0 && columns.get(i).top() == line; i--) {
      for (int j = last; j < columns.size() && columns.get(j).top() == line; j++) {
        double centre = (columns.get(i).left() + columns.get(j).right()) / 2.0;
        double off = Math.abs(centre - group.centre()) + (i == j ? ONE_COLUMN : 0);
        if (off < distance) {
          distance = off;
          from = i;
          to = j;
        }
      }
    }
    return new Group(group.printed(), from, to);
  }
}
