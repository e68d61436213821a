package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;

/** Reads rows that begin with the code of an account: {@code 2080101 行政运行 589.13 589.13}. */
final class CodedRows {
  private final Vocabulary vocabulary;
  private final List<Piece> pieces;
  private final List<RowDraft> rows = new ArrayList<>();

  private CodedRows(List<Piece> pieces, Vocabulary vocabulary) {
    this.pieces = pieces;
    this.vocabulary = vocabulary;
  }

  static List<Account> read(List<Piece> pieces, Vocabulary vocabulary) {
    CodedRows reader = new CodedRows(pieces, vocabulary);
    for (int i = 0; i < pieces.size(); i++) {
      reader.take(i);
    }
    return RowDraft.build(reader.rows);
  }

  private void take(int at) {
    Piece piece = pieces.get(at);
    if (isCode(at)) {
      rows.add(RowDraft.coded(piece.printed()));
    } else if (piece.isFigure()) {
      if (rows.isEmpty()) {
        rows.add(new RowDraft());
      }
      last().addFigure(piece.printed());
    } else if (rows.isEmpty() || beginsRow(at)) {
      if (!rows.isEmpty() && !last().hasName() && rows.size() == 1) {
        last().addName(piece.printed()); // its figures were printed first
      } else {
        rows.add(RowDraft.named(piece.printed()));
      }
    } else {
      last().addName(piece.printed());
    }
  }

  private RowDraft last() {
    return rows.get(rows.size() - 1);
  }

  /** A code begins its line, and a name follows it. */
  private boolean isCode(int at) {
    Piece piece = pieces.get(at);
    boolean first = at == 0 || pieces.get(at - 1).line() != piece.line();
    return first
        && Vocabulary.isCode(piece.text())
        && at + 1 < pieces.size()
        && !pieces.get(at + 1).isFigure();
  }

  /** A name without a code: a total, or a name with figures in its line behind a complete row. */
  private boolean beginsRow(int at) {
    Piece piece = pieces.get(at);
    boolean first = at == 0 || pieces.get(at - 1).line() != piece.line();
    if (!first || !last().hasFigures()) {
      return first && vocabulary.isTotal(piece.text());
    }
    boolean figureBeside =
        at + 1 < pieces.size()
            && pieces.get(at + 1).line() == piece.line()
            && pieces.get(at + 1).isFigure();
    return figureBeside || vocabulary.namesTotal(piece.text());
  }
}
