package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;

/** Reads rows that have a name and no code, or figures only. */
final class NamedRows {
  private NamedRows() {}

  static List<Account> read(List<Piece> pieces, Headings.Side side, Vocabulary vocabulary) {
    return RowDraft.build(
        side.named() ? named(pieces, vocabulary) : unnamed(pieces, side.columns()));
  }

  private static List<RowDraft> named(List<Piece> pieces, Vocabulary vocabulary) {
    List<RowDraft> rows = new ArrayList<>();
    for (RowText text : RowText.of(pieces, vocabulary)) {
      if (text.isName()) {
        rows.add(RowDraft.named(text.printed()));
      } else {
        if (rows.isEmpty()) {
          rows.add(new RowDraft());
        }
        rows.get(rows.size() - 1).addFigure(text.printed());
      }
    }
    return rows;
  }

  /** Figures without names: a row on each line, or one row in all. */
  private static List<RowDraft> unnamed(List<Piece> pieces, int columns) {
    List<Piece> figures = pieces.stream().filter(Piece::isFigure).toList();
    List<RowDraft> rows = new ArrayList<>();
    int line = -1;
    for (Piece figure : figures) {
      if (rows.isEmpty() || (figures.size() > columns && figure.line() != line)) {
        rows.add(new RowDraft());
      }
      rows.get(rows.size() - 1).addFigure(figure.printed());
      line = figure.line();
    }
    return rows;
  }
}
