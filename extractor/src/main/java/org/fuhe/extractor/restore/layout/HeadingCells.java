package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.restore.layout.Heading.Kind;

/**
 * The cells that some lines hold when they are the heading of a table of a kind.
 *
 * @param known cells whose words the lexicon knows in such a table
 * @param unknown other cells
 * @param groups headings over several cells
 */
record HeadingCells(List<Cluster> known, List<Cluster> unknown, List<Placed> groups) {
  private static final Pattern SENTENCE = Pattern.compile(".*[，。；,;].*|.{16,}");
  private static final Pattern BRACKETS = Pattern.compile("[(（].*[)）]");
  private static final int BESIDE = 3;
  private static final int MOST_CROSSED = 4;
  private static final int MOST_GROUPS = 3;

  static HeadingCells read(List<Placed> placed, Kind kind, Words words) {
    return new Reader(kind, words).resolve(placed, MOST_GROUPS);
  }

  private static HeadingCells none() {
    return new HeadingCells(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  private void add(HeadingCells other) {
    known.addAll(other.known);
    unknown.addAll(other.unknown);
    groups.addAll(other.groups);
  }

  private record Reader(Kind kind, Words words) {
    /** Takes overlapping pieces together; one over several others is a heading of a group. */
    HeadingCells resolve(List<Placed> placed, int depth) {
      HeadingCells cells = none();
      List<Cluster> clusters = Cluster.of(placed);
      joinBrackets(clusters);
      joinHalves(clusters);
      pairInOrder(clusters);
      for (Cluster cell : clusters) {
        if (isWhole(cell)) {
          cells.known.add(cell);
          continue;
        }
        HeadingCells without = withoutGroup(cell, depth);
        if (kind.knows(words.label(cell.text())) && !without.unknown.isEmpty()) {
          cells.known.add(cell);
        } else {
          cells.add(without);
        }
      }
      return cells;
    }

    private boolean isWhole(Cluster cell) {
      Label label = words.label(cell.text());
      return kind.knows(label) && words.isWhole(label);
    }

    /** What stands in brackets belongs to the heading beside it: {@code 指标得分 （分）}. */
    private static void joinBrackets(List<Cluster> clusters) {
      for (int i = clusters.size() - 1; i >= 0; i--) {
        Cluster cluster = clusters.get(i);
        if (clusters.size() < 2 || !BRACKETS.matcher(cluster.text()).matches()) {
          continue;
        }
        int before = i == 0 ? Integer.MAX_VALUE : cluster.left() - clusters.get(i - 1).right();
        int behind =
            i + 1 == clusters.size()
                ? Integer.MAX_VALUE
                : clusters.get(i + 1).left() - cluster.right();
        if (Math.min(before, behind) <= BESIDE) {
          int beside = before <= behind ? i - 1 : i + 1;
          clusters.set(beside, clusters.get(beside).with(cluster));
          clusters.remove(i);
        }
      }
    }

    /** Two lines of a heading that are pushed aside do not overlap, and are known only together. */
    private void joinHalves(List<Cluster> clusters) {
      for (int i = clusters.size() - 1; i > 0; i--) {
        Cluster left = clusters.get(i - 1);
        Cluster right = clusters.get(i);
        if (right.left() - left.right() > BESIDE || (isWhole(left) && isWhole(right))) {
          continue;
        }
        Cluster both = left.with(right);
        boolean severalLines =
            both.placed().stream().mapToInt(Placed::line).distinct().count() == both.size();
        if (severalLines && isWhole(both)) {
          clusters.set(i - 1, both);
          clusters.remove(i);
        }
      }
    }

    /**
     * Two lines of neighbouring headings that are pushed aside can overlap crosswise: the first
     * word of the upper line goes with the first of the lower one, the second with the second.
     */
    private void pairInOrder(List<Cluster> clusters) {
      for (int from = 0; from < clusters.size(); from++) {
        for (int to = from + 2; to <= Math.min(clusters.size(), from + MOST_CROSSED); to++) {
          List<Cluster> run = clusters.subList(from, to);
          if (run.stream().allMatch(this::isWhole)) {
            continue;
          }
          List<Cluster> paired =
              paired(run.stream().flatMap(cluster -> cluster.placed().stream()).toList());
          if (!paired.isEmpty() && paired.stream().allMatch(this::isWhole)) {
            run.clear();
            clusters.addAll(from, paired);
            break;
          }
        }
      }
    }

    private static List<Cluster> paired(List<Placed> placed) {
      Map<Integer, List<Placed>> lines = new TreeMap<>();
      placed.forEach(one -> lines.computeIfAbsent(one.line(), line -> new ArrayList<>()).add(one));
      int count = lines.values().iterator().next().size();
      if (lines.size() < 2
          || count < 2
          || lines.values().stream().anyMatch(line -> line.size() != count)) {
        return List.of();
      }
      List<Cluster> cells = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        List<Placed> cell = new ArrayList<>();
        for (List<Placed> line : lines.values()) {
          cell.add(new Cluster(line).placed().get(i));
        }
        cells.add(new Cluster(cell));
      }
      return cells;
    }

    private HeadingCells withoutGroup(Cluster cell, int depth) {
      HeadingCells least = none();
      least.unknown.add(cell);
      if (cell.size() == 1 || depth == 0) {
        return least;
      }
      for (Placed group : cell.placed()) {
        if (group.line() != cell.top() || SENTENCE.matcher(group.piece().text()).matches()) {
          continue;
        }
        HeadingCells without = resolve(cell.without(group).placed(), depth - 1);
        if (without.unknown.isEmpty() && isOver(group.piece(), without.known)) {
          without.groups.add(group);
          return without;
        }
      }
      return least;
    }

    /**
     * A heading of a group stands over several headings, or at least over more than one's width.
     */
    private boolean isOver(Piece group, List<Cluster> columns) {
      Cluster first = columns.get(0);
      boolean wider = group.right() - group.left() > first.right() - first.left();
      return columns.size() > 1 || (wider && isWhole(first));
    }
  }
}
