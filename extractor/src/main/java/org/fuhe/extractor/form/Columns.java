package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/**
 * The columns of a table as its heading rows declare them.
 *
 * <p>A heading of several rows is read from the top down: a lower heading replaces the one that
 * stands over several columns.
 */
final class Columns {
  /** A column: what it holds and how its heading says it. */
  record Column(int index, Term term, Label label, Printed heading) {}

  private final Function<Label, Optional<Term>> meaning;
  private final Map<Integer, Column> columns = new TreeMap<>();
  private final List<Printed> unknown = new ArrayList<>();
  private int size;

  Columns(Scope scope) {
    this(label -> label.in(scope));
  }

  Columns(Function<Label, Optional<Term>> meaning) {
    this.meaning = meaning;
  }

  /** Adds a heading row. */
  void add(LabelledRow row) {
    makeRoom(row);
    for (int index = 0; index < row.size(); index++) {
      Printed heading = row.cell(index);
      if (heading.isBlank()) {
        continue;
      }
      Label label = row.label(index);
      Optional<Term> term = meaning.apply(label);
      if (term.isPresent()) {
        columns.put(index, new Column(index, term.get(), label, heading));
      } else if (label.in(Scope.SECTION).isEmpty()) {
        unknown.add(heading);
      }
    }
  }

  /**
   * Where the row above leaves out the cells that its merged heading covers, the headings behind it
   * move to the right.
   */
  private void makeRoom(LabelledRow row) {
    int missing = row.size() - size;
    int first = row.first();
    if (!columns.isEmpty()
        && missing > 0
        && columns.containsKey(first)
        && row.count() == missing + 1) {
      Map<Integer, Column> moved = new TreeMap<>();
      columns.forEach(
          (index, column) -> {
            int place = index > first ? index + missing : index;
            moved.put(place, new Column(place, column.term(), column.label(), column.heading()));
          });
      columns.clear();
      columns.putAll(moved);
    }
    size = Math.max(size, row.size());
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

  /** Returns the cells of a row under their headings; blank ones are left out. */
  Map<Term, Printed> cells(LabelledRow row) {
    return new RowFit(all()).cells(row);
  }
}
