package org.fuhe.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tables that the rulings of a page make, and every stage on the way to them.
 *
 * <p>All distances are measured against the size of the page's type, so that a table is the same at
 * every scale.
 *
 * @param drawn the rulings as they are drawn, in pieces
 * @param joined whole rulings
 * @param crossings where rulings of a table meet
 * @param loose whole rulings that are no part of a table: underlines, separators
 * @param tables from the top down
 */
public record Tracing(
    List<Edge> drawn,
    List<Edge> joined,
    List<Crossing> crossings,
    List<Edge> loose,
    List<Lattice> tables) {
  /** Pieces of one ruling lie on one line but for rounding. */
  private static final double SNAP = 0.06;

  /**
   * No column is narrower than a third of a character, and dots and dashes lie no farther apart:
   * double rulings are drawn 1.5 to 2 points apart at 9 to 12 points of type.
   */
  private static final double TOLERANCE = 0.28;

  /** A ruling is longer than a character: shorter strokes are parts of drawn signs. */
  private static final double SHORTEST = 0.7;

  /** A page with more rulings is a drawing or a map. */
  private static final int MOST_EDGES = 2000;

  public Tracing {
    drawn = List.copyOf(drawn);
    joined = List.copyOf(joined);
    crossings = List.copyOf(crossings);
    loose = List.copyOf(loose);
    tables = List.copyOf(tables);
  }

  /**
   * Traces the tables of a page.
   *
   * @param em the size of the page's type
   */
  public static Tracing of(List<Edge> drawn, double em) {
    double tolerance = TOLERANCE * em;
    List<Edge> joined =
        Joining.join(Joining.snap(drawn, SNAP * em), tolerance).stream()
            .filter(edge -> edge.length() >= SHORTEST * em)
            .toList();
    if (joined.size() > MOST_EDGES) {
      joined = longest(joined);
    }
    List<Crossing> crossings = new ArrayList<>();
    List<Edge> loose = new ArrayList<>();
    List<Lattice> tables = new ArrayList<>();
    for (List<Edge> network : Networks.of(joined, tolerance)) {
      Optional<Lattice> table = lattice(network, tolerance);
      if (table.isPresent()) {
        crossings.addAll(crossings(network, tolerance));
        tables.add(table.get());
      } else {
        loose.addAll(network);
      }
    }
    tables.sort(
        Comparator.comparingDouble((Lattice table) -> table.box().top())
            .thenComparingDouble(table -> table.box().left()));
    return new Tracing(drawn, joined, crossings, loose, tables);
  }

  private static List<Edge> longest(List<Edge> edges) {
    return edges.stream()
        .sorted(Comparator.comparingDouble(Edge::length).reversed())
        .limit(MOST_EDGES)
        .toList();
  }

  /** Returns the table that some rulings make that hang together; one cell is only a frame. */
  private static Optional<Lattice> lattice(List<Edge> network, double tolerance) {
    List<Edge> across = along(network, Axis.HORIZONTAL);
    List<Edge> down = along(network, Axis.VERTICAL);
    if (across.isEmpty() || down.isEmpty()) {
      return Optional.empty();
    }
    Lines x = Lines.of(down, tolerance);
    Lines y = Lines.of(across, tolerance);
    Outline.close(x, across, tolerance);
    Outline.close(y, down, tolerance);
    if (x.positions().size() < 2 || y.positions().size() < 2) {
      return Optional.empty();
    }
    List<LatticeCell> cells = Cells.of(Walls.of(trimmed(across, x), trimmed(down, y), x, y));
    return cells.size() < 2
        ? Optional.empty()
        : Optional.of(new Lattice(x.positions(), y.positions(), cells));
  }

  /** Cuts rulings off where they meet a line last: what hangs over parts no cells. */
  private static List<Edge> trimmed(List<Edge> edges, Lines lines) {
    List<Edge> trimmed = new ArrayList<>();
    for (Edge edge : edges) {
      int first = lines.firstFrom(edge.from());
      int last = lines.lastTo(edge.to());
      if (first < last) {
        trimmed.add(
            new Edge(
                edge.axis(), edge.at(), lines.positions().get(first), lines.positions().get(last)));
      }
    }
    return trimmed;
  }

  private static List<Edge> along(List<Edge> edges, Axis axis) {
    return edges.stream().filter(edge -> edge.axis() == axis).toList();
  }

  private static List<Crossing> crossings(List<Edge> network, double tolerance) {
    List<Crossing> crossings = new ArrayList<>();
    for (Edge across : along(network, Axis.HORIZONTAL)) {
      for (Edge down : along(network, Axis.VERTICAL)) {
        if (across.meets(down, tolerance)) {
          crossings.add(new Crossing(down.at(), across.at()));
        }
      }
    }
    return crossings;
  }
}
