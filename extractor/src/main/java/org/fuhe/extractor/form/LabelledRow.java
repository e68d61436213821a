package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;

/** A row with what the lexicon says of each of its cells. */
final class LabelledRow {
  private static final Label UNKNOWN =
      new Label("", Set.of(), Optional.empty(), Optional.empty(), false);

  /** Longer texts are never labels; they are not looked up. */
  private static final int LONGEST_LABEL = 60;

  private final Row row;
  private final List<Label> labels;

  LabelledRow(Row row, Lexicon lexicon) {
    this.row = row;
    List<Label> found = new ArrayList<>(row.size());
    for (Printed cell : row.cells()) {
      found.add(mayBeLabel(cell) ? lexicon.label(cell.text()) : UNKNOWN);
    }
    this.labels = List.copyOf(found);
  }

  /** Figures are the greater part of a table, and no label is one. */
  private static boolean mayBeLabel(Printed cell) {
    for (int i = 0; i < cell.length() && cell.length() <= LONGEST_LABEL; i++) {
      if (Character.isLetter(cell.text().charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the row without the repetitions of its cells: some dumps print a merged cell once for
   * each column that it covers.
   *
   * <p>Only texts are taken for repetitions; equal numbers stand beside each other in their own
   * right.
   */
  LabelledRow withoutRepetitions(Lexicon lexicon) {
    List<Printed> cells = new ArrayList<>(row.cells());
    boolean repeated = false;
    for (int column = row.size() - 1; column > 0; column--) {
      Printed cell = row.cell(column);
      if (!cell.isBlank()
          && Shape.isWords(cell.text())
          && cell.text().equals(row.cell(column - 1).text())) {
        cells.set(column, Printed.BLANK);
        repeated = true;
      }
    }
    return repeated ? new LabelledRow(row.with(cells), lexicon) : this;
  }

  Row row() {
    return row;
  }

  int size() {
    return row.size();
  }

  Printed cell(int column) {
    return row.cell(column);
  }

  Label label(int column) {
    return column < labels.size() ? labels.get(column) : UNKNOWN;
  }

  boolean isBlank() {
    return first() < 0;
  }

  /** Returns the column of the first cell that is not blank, or -1. */
  int first() {
    return next(0);
  }

  /** Returns the column of the first cell at or behind {@code from} that is not blank, or -1. */
  int next(int from) {
    for (int column = from; column < row.size(); column++) {
      if (!row.cell(column).isBlank()) {
        return column;
      }
    }
    return -1;
  }

  /** Returns the number of cells that are not blank. */
  int count() {
    int count = 0;
    for (Printed cell : row.cells()) {
      count += cell.isBlank() ? 0 : 1;
    }
    return count;
  }

  /** Returns the terms of a scope that stand in the row. */
  Set<Term> terms(Scope scope) {
    Set<Term> terms = EnumSet.noneOf(Term.class);
    for (Label label : labels) {
      label.in(scope).ifPresent(terms::add);
    }
    return terms;
  }

  /** Returns the column in which a term stands, or -1. */
  int columnOf(Term term) {
    for (int column = 0; column < labels.size(); column++) {
      if (labels.get(column).means(term)) {
        return column;
      }
    }
    return -1;
  }

  boolean has(Term term) {
    return columnOf(term) >= 0;
  }

  /** Tells whether every cell that is not blank has a meaning in one of the scopes. */
  boolean isAll(Scope... scopes) {
    for (int column = 0; column < row.size(); column++) {
      if (!row.cell(column).isBlank() && !knows(labels.get(column), scopes)) {
        return false;
      }
    }
    return !isBlank();
  }

  /** Returns the number of cells with a meaning in one of the scopes. */
  int known(Scope... scopes) {
    int known = 0;
    for (int column = 0; column < row.size(); column++) {
      known += !row.cell(column).isBlank() && knows(labels.get(column), scopes) ? 1 : 0;
    }
    return known;
  }

  private static boolean knows(Label label, Scope... scopes) {
    for (Scope scope : scopes) {
      if (label.in(scope).isPresent()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return row.toString();
  }
}
