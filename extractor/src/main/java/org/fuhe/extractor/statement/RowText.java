package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/**
 * A name or a figure, in the order in which the pieces of names are put together.
 *
 * @param line the line in which it begins
 * @param firstOfLine whether nothing stands in front of it in that line
 */
record RowText(Printed printed, boolean isName, int line, boolean firstOfLine) {

  /** Puts wrapped names together; a name stands where its first piece does. */
  static List<RowText> of(List<Piece> pieces, Vocabulary vocabulary) {
    List<Piece> words = pieces.stream().filter(piece -> !piece.isFigure()).toList();
    Map<Piece, Group> byFirst = new HashMap<>();
    for (Group group : Fragments.join(words, text -> fit(text, vocabulary))) {
      byFirst.put(group.first(), group);
    }
    List<RowText> texts = new ArrayList<>();
    int line = -1;
    for (Piece piece : pieces) {
      boolean first = piece.line() != line;
      line = piece.line();
      Group group = byFirst.get(piece);
      if (piece.isFigure()) {
        texts.add(new RowText(piece.printed(), false, line, first));
      } else if (group != null) {
        texts.add(new RowText(group.printed(), true, line, first));
      }
    }
    return texts;
  }

  private static Fragments.Fit fit(String text, Vocabulary vocabulary) {
    if (vocabulary.means(text, Term.STATEMENT_FIGURE) || vocabulary.isTotalOfSide(text)) {
      return Fragments.Fit.EXACT;
    }
    if (vocabulary.side(text).isPresent() || vocabulary.namesTotal(text)) {
      return Fragments.Fit.ENDS;
    }
    return vocabulary.beginsHeading(text) ? Fragments.Fit.BEGINS : Fragments.Fit.UNKNOWN;
  }
}
