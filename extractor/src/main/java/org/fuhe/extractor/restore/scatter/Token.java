package org.fuhe.extractor.restore.scatter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/**
 * A label with all of its pieces, or a single piece that is none.
 *
 * @param label what the lexicon says of it; a label without terms where it says nothing
 */
record Token(List<Piece> pieces, Printed printed, String plain, Kind kind, Label label) {
  Token {
    pieces = List.copyOf(pieces);
  }

  Piece first() {
    return pieces.get(0);
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  boolean isLabel() {
    return label.isKnown();
  }

  boolean means(Term term) {
    return label.means(term);
  }

  boolean isIn(Scope scope) {
    return label.in(scope).isPresent();
  }

  /** Tells whether it is a level of the indicators; 绩效指标 labels their table. */
  boolean isLevel() {
    return isIn(Scope.LEVEL) && !isIn(Scope.FUNDS) && !means(Term.SECTION_INDICATORS);
  }

  /** Returns the number that the token is. */
  Optional<BigDecimal> number() {
    return kind == Kind.NUMBER
        ? Optional.of(new BigDecimal(plain.replace(",", "")))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return (isLabel() ? "#" : "") + plain;
  }
}
