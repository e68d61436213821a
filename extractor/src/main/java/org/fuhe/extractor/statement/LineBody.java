package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.model.Printed;

/** Reads a statement that stands in lines of words, whose figures have lost their columns. */
final class LineBody {
  private LineBody() {}

  static Body read(List<Entry> entries, Vocabulary vocabulary) {
    HeadingLines lines = HeadingLines.of(pieces(entries), vocabulary);
    Headings headings = Headings.of(lines.texts(), vocabulary);
    return new Body(headings, rows(lines.rest(), headings, vocabulary), List.of());
  }

  /** Reads rows whose headings are known. */
  static List<List<Account>> rows(List<Piece> pieces, Headings headings, Vocabulary vocabulary) {
    if (headings.sides().size() > 1) {
      return SidedRows.read(pieces, headings, vocabulary);
    }
    Headings.Side side = headings.sides().get(0);
    return List.of(
        side.coded()
            ? CodedRows.read(pieces, vocabulary)
            : NamedRows.read(pieces, side, vocabulary));
  }

  static List<Piece> pieces(List<Entry> entries) {
    List<Piece> pieces = new ArrayList<>();
    for (int line = 0; line < entries.size(); line++) {
      Entry entry = entries.get(line);
      for (Printed cell : entry.cells()) {
        pieces.add(new Piece(cell, line, entry.afterBlank(), entry.cells().size() == 1));
      }
    }
    return pieces;
  }
}
