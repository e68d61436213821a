package org.fuhe.extractor.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Printed;

/**
 * Finds the heading of a list in lines that may break each of its words: the pieces of a wrapped
 * heading follow each other, those of different columns interleaved.
 */
final class HeadingFinder {
  private static final int MOST_LINES = 60;

  private final Lexicon lexicon;
  private final Map<String, Boolean> labels = new HashMap<>();
  private final Map<String, Boolean> beginnings = new HashMap<>();

  HeadingFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the first heading of a list. */
  Optional<Heading> find(List<Line> lines) {
    for (int from = 0; from < lines.size(); from++) {
      Optional<Heading> heading = at(lines, from);
      if (heading.filter(Heading::isOfList).isPresent()) {
        return heading;
      }
    }
    return Optional.empty();
  }

  /** Reads the heading that begins with a line. */
  private Optional<Heading> at(List<Line> lines, int from) {
    if (lines.get(from).words().isEmpty()
        || !canBegin(Plain.of(lines.get(from).words().get(0).text()))) {
      return Optional.empty();
    }
    List<Piece> pieces = new ArrayList<>();
    Optional<Heading> complete = Optional.empty();
    for (int at = from; at < Math.min(lines.size(), from + MOST_LINES); at++) {
      List<Word> words = lines.get(at).words();
      if (at > from && words.stream().anyMatch(word -> !isPieceOfSome(word.text(), pieces))) {
        break;
      }
      boolean placed = true;
      for (int index = 0; index < words.size() && placed; index++) {
        placed = place(words.get(index).printed(), at, index, pieces);
      }
      if (!placed) {
        break;
      }
      if (pieces.stream().allMatch(piece -> isLabel(piece.text()))) {
        complete = Optional.of(new Heading(HeadingColumns.of(pieces, lexicon), from, at + 1));
      }
    }
    return complete;
  }

  private boolean canBegin(String text) {
    return isLabel(text) || isBeginning(text);
  }

  private boolean isPieceOfSome(String text, List<Piece> pieces) {
    String plain = Plain.of(text);
    return canBegin(plain) || pieces.stream().anyMatch(piece -> goesOn(piece, plain));
  }

  /** Puts a word behind the first open piece that can go on with it, or begins a new one. */
  private boolean place(Printed word, int line, int index, List<Piece> pieces) {
    String plain = Plain.of(word.text());
    for (Piece piece : pieces) {
      if (!isLabel(piece.text()) && goesOn(piece, plain) && piece.lastLine() < line) {
        piece.add(word, line, index);
        return true;
      }
    }
    if (canBegin(plain)) {
      pieces.add(new Piece(word, line, index));
      return true;
    }
    for (int last = pieces.size() - 1; last >= 0; last--) {
      if (goesOn(pieces.get(last), plain)) {
        pieces.get(last).add(word, line, index);
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(Piece piece, String plain) {
    return canBegin(piece.text() + plain);
  }

  private boolean isLabel(String text) {
    return labels.computeIfAbsent(
        text,
        key -> {
          Label label = lexicon.label(key);
          return HeadingColumns.canHead(label) && !isOpenBracket(key);
        });
  }

  private boolean isBeginning(String text) {
    return beginnings.computeIfAbsent(
        text,
        key -> {
          int bracket = isOpenBracket(key) ? key.lastIndexOf('(') : -1;
          if (bracket > 0) {
            return HeadingColumns.canHead(lexicon.label(key.substring(0, bracket)));
          }
          return lexicon.isBeginning(key, Scope.INDICATORS)
              || lexicon.words(Term.FORM_LABEL_NO).stream().anyMatch(word -> word.startsWith(key))
              || lexicon.words(Term.FORM_NAME).stream().anyMatch(word -> word.startsWith(key))
              || lexicon.words(Term.FORM_TOTAL).stream().anyMatch(word -> word.startsWith(key))
              || lexicon.words(Term.FORM_UNIT).stream().anyMatch(word -> word.startsWith(key))
              || lexicon.words(Term.FORM_DEPARTMENT).stream().anyMatch(word -> word.startsWith(key))
              || lexicon.words(Term.FORM_REMARKS).stream().anyMatch(word -> word.startsWith(key));
        });
  }

  private static boolean isOpenBracket(String text) {
    return text.lastIndexOf('(') > text.lastIndexOf(')');
  }

  /** The words of one column's heading, as far as they are read. */
  static final class Piece {
    private final List<Printed> parts = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private String text = "";

    private Piece(Printed first, int line, int index) {
      add(first, line, index);
    }

    private void add(Printed part, int line, int index) {
      parts.add(part);
      lines.add(line);
      places.add(index);
      text += Plain.of(part.text());
    }

    String text() {
      return text;
    }

    Printed printed() {
      return Printed.join(parts);
    }

    private int lastLine() {
      return lines.get(lines.size() - 1);
    }

    /** Whether it stands left of another one in some line. */
    boolean isLeftOf(Piece other) {
      for (int mine = 0; mine < lines.size(); mine++) {
        for (int theirs = 0; theirs < other.lines.size(); theirs++) {
          if (lines.get(mine).equals(other.lines.get(theirs))) {
            return places.get(mine) < other.places.get(theirs);
          }
        }
      }
      return false;
    }
  }
}
