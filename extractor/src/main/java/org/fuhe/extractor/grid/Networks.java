package org.fuhe.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts the rulings of a page into those that hang together: the rulings of one table each. */
final class Networks {
  private final List<Edge> across;
  private final List<Edge> down;
  private final double tolerance;
  private final int[] parent;

  private Networks(List<Edge> edges, double tolerance) {
    this.across = sorted(edges, Axis.HORIZONTAL);
    this.down = sorted(edges, Axis.VERTICAL);
    this.tolerance = tolerance;
    this.parent = new int[across.size() + down.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
  }

  private static List<Edge> sorted(List<Edge> edges, Axis axis) {
    return edges.stream()
        .filter(edge -> edge.axis() == axis)
        .sorted(Comparator.comparingDouble(Edge::at).thenComparingDouble(Edge::from))
        .toList();
  }

  /**
   * Returns the groups of edges that meet each other, in the order of their first horizontal edge;
   * an edge that meets no other is a group by itself.
   */
  static List<List<Edge>> of(List<Edge> edges, double tolerance) {
    return new Networks(edges, tolerance).groups();
  }

  private List<List<Edge>> groups() {
    for (int i = 0; i < across.size(); i++) {
      Edge edge = across.get(i);
      for (int j = firstFrom(edge.from() - tolerance); j < down.size(); j++) {
        if (down.get(j).at() > edge.to() + tolerance) {
          break;
        }
        if (edge.meets(down.get(j), tolerance)) {
          parent[root(i)] = root(across.size() + j);
        }
      }
    }
    Map<Integer, List<Edge>> groups = new LinkedHashMap<>();
    for (int i = 0; i < parent.length; i++) {
      Edge edge = i < across.size() ? across.get(i) : down.get(i - across.size());
      groups.computeIfAbsent(root(i), root -> new ArrayList<>()).add(edge);
    }
    return List.copyOf(groups.values());
  }

  /** Returns the first vertical edge at or behind a position. */
  private int firstFrom(double at) {
    int low = 0;
    int high = down.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (down.get(middle).at() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int root(int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
