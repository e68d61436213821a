package org.fuhe.extractor.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TracingTest {
  private static final double EM = 10;

  @Test
  void rulingsMakeATableOfCells() {
    assertThat(cells(ruled(0, 0, 3, 2)))
        .containsExactly(
            cell(0, 0, 1, 1),
            cell(0, 1, 1, 1),
            cell(0, 2, 1, 1),
            cell(1, 0, 1, 1),
            cell(1, 1, 1, 1),
            cell(1, 2, 1, 1));
  }

  @Test
  void whereARulingIsMissingCellsAreMergedInBothDirections() {
    List<Edge> edges =
        List.of(
            Edge.horizontal(0, 0, 150),
            Edge.horizontal(20, 50, 150),
            Edge.horizontal(40, 0, 150),
            Edge.vertical(0, 0, 40),
            Edge.vertical(50, 0, 40),
            Edge.vertical(100, 20, 40),
            Edge.vertical(150, 0, 40));
    assertThat(cells(edges))
        .containsExactly(cell(0, 0, 2, 1), cell(0, 1, 1, 2), cell(1, 1, 1, 1), cell(1, 2, 1, 1));
  }

  @Test
  void rulingsThatFallShortOfTheCornersCloseTheirCells() {
    List<Edge> edges =
        ruled(0, 0, 3, 2).stream()
            .map(edge -> new Edge(edge.axis(), edge.at(), edge.from() + 2, edge.to() - 2))
            .toList();
    assertThat(cells(edges)).hasSize(6);
  }

  @Test
  void aTableWithoutOuterFrameReachesAsFarAsItsRulings() {
    List<Edge> edges =
        List.of(
            Edge.horizontal(20, 0, 150),
            Edge.horizontal(40, 0, 150),
            Edge.vertical(50, 0, 60),
            Edge.vertical(100, 0, 60));
    assertThat(cells(edges)).hasSize(9);
    assertThat(table(edges).box().left()).isZero();
    assertThat(table(edges).box().bottom()).isEqualTo(60);
  }

  @Test
  void aDoubleRulingIsOneLineAndNoColumn() {
    List<Edge> edges = new ArrayList<>(ruled(0, 0, 3, 2));
    edges.add(Edge.vertical(51.8, 0, 40));
    edges.add(Edge.horizontal(21.5, 0, 150));
    assertThat(cells(edges)).hasSize(6);
  }

  @Test
  void dashesAndDotsAreARuling() {
    List<Edge> edges = new ArrayList<>(ruled(0, 0, 1, 2));
    for (double y = 0; y < 40; y += 2.5) {
      edges.add(Edge.vertical(25, y, y + 1));
    }
    assertThat(cells(edges)).hasSize(4);
  }

  @Test
  void tablesSideBySideAndCloseTogetherAreTwo() {
    List<Edge> edges = new ArrayList<>(ruled(0, 0, 2, 2));
    edges.addAll(ruled(105, 0, 2, 2));
    edges.addAll(ruled(0, 46, 2, 2));
    assertThat(Tracing.of(edges, EM).tables()).hasSize(3);
  }

  @Test
  void aTableInsideOfACellIsATableOfItsOwn() {
    List<Edge> edges = new ArrayList<>(ruled(0, 0, 2, 1, 200, 200));
    edges.addAll(ruled(20, 20, 2, 2));
    assertThat(Tracing.of(edges, EM).tables()).hasSize(2);
  }

  @Test
  void anUnderlineAndAFrameAreNoTables() {
    List<Edge> edges = new ArrayList<>(ruled(0, 0, 1, 1));
    edges.add(Edge.horizontal(100, 0, 80));
    Tracing tracing = Tracing.of(edges, EM);
    assertThat(tracing.tables()).isEmpty();
    assertThat(tracing.loose()).contains(Edge.horizontal(100, 0, 80));
  }

  @Test
  void anUnderlineInsideOfACellPartsNothing() {
    List<Edge> edges = new ArrayList<>(ruled(0, 0, 2, 2));
    edges.add(Edge.horizontal(12, 10, 40));
    assertThat(cells(edges)).hasSize(4);
  }

  @Test
  void aRulingIsNeverInsideOfACellEvenWhereAGapLeadsAroundIt() {
    List<Edge> edges = new ArrayList<>(ruled(0, 0, 3, 2));
    edges.remove(Edge.vertical(50, 0, 40));
    edges.add(Edge.vertical(50, 20, 40));
    edges.remove(Edge.horizontal(20, 0, 150));
    edges.add(Edge.horizontal(20, 100, 150));
    assertThat(cells(edges))
        .containsExactly(
            cell(0, 0, 1, 2),
            cell(0, 2, 1, 1),
            cell(1, 0, 1, 1),
            cell(1, 1, 1, 1),
            cell(1, 2, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theCellsFillTheTableAndNoneLiesOverAnother(int seed) {
    for (Lattice table : Tracing.of(scribble(new Random(seed)), EM).tables()) {
      int[] covered = new int[table.rowCount() * table.columnCount()];
      for (LatticeCell cell : table.cells()) {
        for (int row = cell.row(); row < cell.rowEnd(); row++) {
          for (int column = cell.column(); column < cell.columnEnd(); column++) {
            covered[row * table.columnCount() + column]++;
          }
        }
      }
      assertThat(covered).containsOnly(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderTheShiftAndTheScaleOfADrawingDoNotMatter(int seed) {
    Random random = new Random(seed);
    List<Edge> edges = new ArrayList<>(scribble(random));
    List<List<LatticeCell>> expected = allCells(edges, EM);
    Collections.shuffle(edges, random);
    double scale = 0.5 + random.nextDouble();
    double shift = 100 * random.nextDouble();
    List<Edge> moved =
        edges.stream()
            .map(
                edge ->
                    new Edge(
                        edge.axis(),
                        edge.at() * scale + shift,
                        edge.from() * scale + shift,
                        edge.to() * scale + shift))
            .toList();
    assertThat(allCells(moved, EM * scale)).isEqualTo(expected);
  }

  /** A table of which some rulings are left out, each drawn in pieces. */
  private static List<Edge> scribble(Random random) {
    List<Edge> pieces = new ArrayList<>();
    for (Edge edge : ruled(0, 0, 5, 6)) {
      double step = edge.axis() == Axis.HORIZONTAL ? 50 : 20;
      for (double from = edge.from(); from < edge.to(); from += step) {
        boolean outer = edge.at() == 0 || edge.at() == 250 || edge.at() == 120;
        if (outer || random.nextInt(5) > 0) {
          pieces.add(new Edge(edge.axis(), edge.at(), from, from + step));
        }
      }
    }
    return pieces;
  }

  private static List<Edge> ruled(double left, double top, int columns, int rows) {
    return ruled(left, top, columns, rows, 50, 20);
  }

  private static List<Edge> ruled(
      double left, double top, int columns, int rows, double width, double height) {
    List<Edge> edges = new ArrayList<>();
    for (int row = 0; row <= rows; row++) {
      edges.add(Edge.horizontal(top + row * height, left, left + columns * width));
    }
    for (int column = 0; column <= columns; column++) {
      edges.add(Edge.vertical(left + column * width, top, top + rows * height));
    }
    return edges;
  }

  private static LatticeCell cell(int row, int column, int rowSpan, int columnSpan) {
    return new LatticeCell(row, column, rowSpan, columnSpan);
  }

  private static Lattice table(List<Edge> edges) {
    List<Lattice> tables = Tracing.of(edges, EM).tables();
    assertThat(tables).hasSize(1);
    return tables.get(0);
  }

  private static List<LatticeCell> cells(List<Edge> edges) {
    return table(edges).cells();
  }

  private static List<List<LatticeCell>> allCells(List<Edge> edges, double em) {
    return Tracing.of(edges, em).tables().stream().map(Lattice::cells).toList();
  }
}
