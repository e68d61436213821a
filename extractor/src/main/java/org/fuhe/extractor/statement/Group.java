package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.model.Printed;

/** Pieces that are one text: a heading or a name, wrapped over lines or not. */
record Group(List<Piece> pieces, String text) {
  Group {
    pieces = List.copyOf(pieces);
  }

  static Group of(Piece piece) {
    return new Group(List.of(piece), piece.text());
  }

  Group and(Piece piece) {
    List<Piece> longer = new ArrayList<>(pieces);
    longer.add(piece);
    return new Group(longer, text + piece.text());
  }

  Printed printed() {
    return Printed.join(pieces.stream().map(Piece::printed).toList());
  }

  Piece first() {
    return pieces.get(0);
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }
}
