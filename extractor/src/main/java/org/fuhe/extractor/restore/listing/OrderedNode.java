package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways up to a place between two words, of which only the cheap ones are kept. */
final class OrderedNode {
  private static final int KEPT = 48;

  /** A way that costs so much more than the cheapest one up to the same word never becomes it. */
  private static final double DEARER = 12;

  private final Map<Long, OrderedWay> ways = new LinkedHashMap<>();
  private double cheapest = Double.MAX_VALUE;

  /** Tells ways of this cost from those that are too dear to become the cheapest one. */
  boolean takes(double cost) {
    return cost <= cheapest + DEARER;
  }

  /** Keeps the cheapest one of the ways that nothing but their cost tells apart from here on. */
  void offer(OrderedWay way) {
    cheapest = Math.min(cheapest, way.cost());
    OrderedWay known = ways.get(way.key());
    if (known == null || way.cost() < known.cost()) {
      ways.put(way.key(), way);
    }
  }

  List<OrderedWay> best() {
    List<OrderedWay> best = new ArrayList<>(ways.values());
    best.removeIf(way -> !takes(way.cost()));
    best.sort(Comparator.comparingDouble(OrderedWay::cost));
    return best.size() > KEPT ? best.subList(0, KEPT) : best;
  }

  /** Returns all ways, dear ones as well. */
  Collection<OrderedWay> all() {
    return ways.values();
  }
}
