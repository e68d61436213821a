package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;

/**
 * The columns of a table as its heading rows declare them.
 *
 * <p>A heading of several rows is read from the top down: a lower heading replaces the one that
 * stands over several columns.
 */
final class Columns {
  /**
   * A column: what it holds and how its heading says it.
   *
   * @param end the column behind the last one that its heading covers
   */
  record Column(int index, int end, Term term, Label label, Printed heading) {
    /** Tells whether a cell from one column to another one stands under the heading. */
    boolean isOver(int from, int to) {
      return index < to && from < end;
    }
  }

  private final Function<Label, Optional<Term>> meaning;
  private final Lexicon lexicon;
  private final NavigableMap<Integer, Column> columns = new TreeMap<>();
  private final List<Printed> unknown = new ArrayList<>();
  private Optional<LabelledRow> upper = Optional.empty();

  Columns(Scope scope, Lexicon lexicon) {
    this(label -> label.in(scope), lexicon);
  }

  Columns(Function<Label, Optional<Term>> meaning, Lexicon lexicon) {
    this.meaning = meaning;
    this.lexicon = lexicon;
  }

  /** Adds a heading row. */
  void add(LabelledRow row) {
    LabelledRow placed = upper.isEmpty() ? row : merge(row);
    for (int index = 0; index < placed.size(); index++) {
      Printed heading = placed.cell(index);
      if (heading.isBlank()) {
        continue;
      }
      Label label = placed.label(index);
      Optional<Term> term = meaning.apply(label);
      if (term.isPresent()) {
        int end = placed.row().end(index);
        columns.put(index, new Column(index, end, term.get(), label, heading));
      } else if (label.in(Scope.SECTION).isEmpty()) {
        unknown.add(heading);
      }
    }
    upper = Optional.of(row);
  }

  /**
   * Puts a further heading row under the ones above.
   *
   * <p>Where the row above leaves out the cells that its merged headings cover, its headings do not
   * stand over their columns: the lower ones take the place of the headings that cover them.
   */
  private LabelledRow merge(LabelledRow lower) {
    if (lower.row().isPlaced()) {
      return lower;
    }
    LabelledRow above = upper.orElseThrow();
    Set<Term> terms = EnumSet.noneOf(Term.class);
    for (int index = 0; index < lower.size(); index++) {
      meaning.apply(lower.label(index)).ifPresent(terms::add);
    }
    if (!loses(lower, terms) && above.size() >= lower.size()) {
      return lower;
    }
    List<Printed> cells = new ArrayList<>();
    boolean placed = false;
    for (int index = above.first(); index >= 0; index = above.next(index + 1)) {
      Label label = above.label(index);
      boolean covers =
          (label.in(Scope.SECTION).isPresent() && meaning.apply(label).isEmpty())
              || label.means(Term.SUMMARY_AMOUNTS)
              || meaning.apply(label).filter(terms::contains).isPresent();
      if (!covers) {
        cells.add(above.cell(index));
      } else if (!placed) {
        for (int below = lower.first(); below >= 0; below = lower.next(below + 1)) {
          cells.add(lower.cell(below));
        }
        placed = true;
      }
    }
    if (!placed || cells.size() != Math.max(lower.size(), cells.size())) {
      return lower;
    }
    columns.clear();
    unknown.clear();
    return new LabelledRow(new Row(cells), lexicon);
  }

  /** Tells whether a heading above would be covered by a different one below, and so be lost. */
  private boolean loses(LabelledRow lower, Set<Term> terms) {
    for (int index = lower.first(); index >= 0; index = lower.next(index + 1)) {
      Column above = columns.get(index);
      if (above != null && above.term() != Term.SUMMARY_AMOUNTS && !terms.contains(above.term())) {
        return true;
      }
    }
    return false;
  }

  List<Column> all() {
    return List.copyOf(columns.values());
  }

  /** Returns the headings that the lexicon does not know. */
  List<Printed> unknown() {
    return unknown;
  }

  Optional<Column> of(Term term) {
    return columns.values().stream().filter(column -> column.term() == term).findFirst();
  }

  boolean has(Term term) {
    return of(term).isPresent();
  }

  /** Returns the index of the first column; what stands before it labels the row or the section. */
  int first() {
    return columns.isEmpty() ? 0 : columns.keySet().iterator().next();
  }

  /**
   * Returns what stands under each heading in a row whose cells stand in their columns, from a
   * column on. What stands side by side under one heading is one text: ≥ | 95%.
   */
  Map<Column, Printed> under(LabelledRow row, int from) {
    Map<Column, Printed> under = new LinkedHashMap<>();
    for (int index = row.next(from); index >= 0; index = row.next(index + 1)) {
      Printed cell = row.cell(index);
      heading(index, row.row().end(index))
          .ifPresent(
              column ->
                  under.merge(column, cell, (left, right) -> Printed.join(List.of(left, right))));
    }
    return under;
  }

  /** Returns the heading over the beginning of a cell, else the first one over a part of it. */
  private Optional<Column> heading(int from, int to) {
    Map.Entry<Integer, Column> before = columns.floorEntry(from);
    if (before != null && before.getValue().isOver(from, from + 1)) {
      return Optional.of(before.getValue());
    }
    return columns.tailMap(from, true).values().stream()
        .findFirst()
        .filter(column -> column.isOver(from, to));
  }

  /** Returns the cells of a row under their headings; blank ones are left out. */
  Map<Term, Printed> cells(LabelledRow row) {
    return row.row().isPlaced() && allUnderHeadings(row)
        ? termed(under(row, 0))
        : new RowFit(all()).cells(row);
  }

  private boolean allUnderHeadings(LabelledRow row) {
    for (int index = row.first(); index >= 0; index = row.next(index + 1)) {
      if (heading(index, row.row().end(index)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Map<Term, Printed> termed(Map<Column, Printed> under) {
    Map<Term, Printed> termed = new EnumMap<>(Term.class);
    under.forEach((column, cell) -> termed.putIfAbsent(column.term(), cell));
    return termed;
  }
}
