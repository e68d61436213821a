package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Printed;

/** A row while its pieces are gathered. */
final class RowDraft {
  private final List<Printed> name = new ArrayList<>();
  private final List<Printed> figures = new ArrayList<>();
  private Printed code = Printed.BLANK;

  static RowDraft named(Printed name) {
    RowDraft draft = new RowDraft();
    draft.name.add(name);
    return draft;
  }

  static RowDraft coded(Printed code) {
    RowDraft draft = new RowDraft();
    draft.code = code;
    return draft;
  }

  void addName(Printed part) {
    name.add(part);
  }

  void addFigure(Printed figure) {
    figures.add(figure);
  }

  List<Printed> figures() {
    return figures;
  }

  boolean hasName() {
    return !name.isEmpty();
  }

  boolean hasFigures() {
    return !figures.isEmpty();
  }

  Account build() {
    return new Account(code, Printed.join(name), figures, Optional.empty());
  }

  static List<Account> build(List<RowDraft> drafts) {
    return drafts.stream().map(RowDraft::build).toList();
  }
}
