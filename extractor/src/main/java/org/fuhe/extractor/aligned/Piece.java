package org.fuhe.extractor.aligned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Box;
import org.fuhe.model.Place;

/** Words that follow each other on a line without the white space that parts columns. */
record Piece(Box box, List<Word> words) {
  private static final Pattern NUMBER = Pattern.compile("[-+−<>≤≥]?[\\d.,]+[%％]?");

  Piece {
    words = List.copyOf(words);
  }

  /** Returns a word as a piece; empty when it does not say where on the page it stands. */
  static Optional<Piece> of(Word word) {
    return !word.printed().isBlank() && word.printed().place() instanceof Place.OnPage place
        ? Optional.of(new Piece(place.box(), List.of(word)))
        : Optional.empty();
  }

  Piece with(Piece next) {
    List<Word> both = new ArrayList<>(words);
    both.addAll(next.words);
    return new Piece(around(box, next.box), both);
  }

  static Box around(Box one, Box other) {
    return new Box(
        Math.min(one.left(), other.left()),
        Math.min(one.top(), other.top()),
        Math.max(one.right(), other.right()),
        Math.max(one.bottom(), other.bottom()));
  }

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }

  double width() {
    return box.right() - box.left();
  }

  double centre() {
    return (box.left() + box.right()) / 2;
  }

  double middle() {
    return (box.top() + box.bottom()) / 2;
  }

  /** Tells whether it stands above or below another one, for half of the narrower of the two. */
  boolean isInLineWith(Piece other) {
    double overlap = Math.min(right(), other.right()) - Math.max(left(), other.left());
    return overlap >= 0.5 * Math.min(width(), other.width());
  }

  boolean isNumber() {
    return NUMBER.matcher(text()).matches();
  }

  String text() {
    return String.join(" ", words.stream().map(Word::text).toList());
  }
}
