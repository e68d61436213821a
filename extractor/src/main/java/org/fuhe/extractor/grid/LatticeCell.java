package org.fuhe.extractor.grid;

/** A cell between the lines of a {@link Lattice}, in all the rows and columns that it covers. */
public record LatticeCell(int row, int column, int rowSpan, int columnSpan) {
  public int rowEnd() {
    return row + rowSpan;
  }

  public int columnEnd() {
    return column + columnSpan;
  }
}
