package org.fuhe.extractor.restore.flow;

import java.util.List;

/**
 * What is known of a row while its cells are found from left to right, as bits, and what it makes
 * the next cell cost.
 */
final class RowState {
  /** The number of states. */
  static final int COUNT = 16;

  private static final int WRAPPED = 1;
  private static final int FIRST_OF_PROJECT = 2;
  private static final int TEMPLATE = 4;
  private static final int BEGUN = 8;

  /** Cells of one row stand in one line, unless one of them is wrapped or merged. */
  private static final double BREAK_BETWEEN_CELLS = 1.2;

  private static final double BREAK_AT_WRAPPED_CELL = 0.05;

  /** The last line of a wrapped cell seldom stands at the height of the cells beside it. */
  private static final double SPACE_AT_WRAPPED_CELL = 0.4;

  private final List<Kind> kinds;
  private final boolean listsProjects;

  /** The column with which the first row of a project begins: its number, else its name. */
  private final int firstOfProject;

  RowState(List<Column> columns) {
    this.kinds = columns.stream().map(Column::kind).toList();
    int number = kinds.indexOf(Kind.NUMBER);
    this.firstOfProject = number >= 0 ? number : kinds.indexOf(Kind.PROJECT);
    this.listsProjects = firstOfProject >= 0;
  }

  /** What it costs that a cell is blank. */
  static double blank(Kind kind, int state) {
    if ((state & TEMPLATE) != 0) {
      return 0;
    }
    boolean first = (state & FIRST_OF_PROJECT) != 0;
    return switch (kind) {
      case PROJECT -> first ? 4 : 0;
      case TOTAL, PROJECT_TEXT -> first ? 3 : 0;
      default -> kind.blank();
    };
  }

  /** What it costs that a cell begins in a column, seen from the lines and from the project. */
  double begin(int column, Span cell, boolean lineStart, int state) {
    return boundary(column, cell, lineStart, state) + ofProject(column, state);
  }

  private double boundary(int column, Span cell, boolean lineStart, int state) {
    if ((state & BEGUN) == 0) {
      return 0;
    }
    Kind kind = kinds.get(column);
    boolean wrapped = cell.isWrapped() || (state & WRAPPED) != 0;
    if (!lineStart) {
      return wrapped && !kind.isMerged() ? SPACE_AT_WRAPPED_CELL : 0;
    }
    boolean merged = kind.isMerged() || (column > 0 && kinds.get(column - 1).isMerged());
    return wrapped || merged ? BREAK_AT_WRAPPED_CELL : BREAK_BETWEEN_CELLS;
  }

  private double ofProject(int column, int state) {
    boolean first = (state & FIRST_OF_PROJECT) != 0;
    return switch (kinds.get(column)) {
      case PROJECT -> first || column == firstOfProject ? 0 : 2.5;
      case TOTAL, PROJECT_TEXT -> first || !listsProjects ? 0 : 4;
      default -> 0;
    };
  }

  /** Returns the state behind a cell. */
  static int next(Kind kind, Span cell, boolean template, int state) {
    int next = BEGUN | (cell.isWrapped() ? state | WRAPPED : state & ~WRAPPED);
    if (kind == Kind.NUMBER || kind == Kind.PROJECT) {
      next |= FIRST_OF_PROJECT;
    }
    return template ? next | TEMPLATE : next;
  }
}
