package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Word;

/**
 * Gathers a heading whose words stand apart, each before cells of its column: all of them are on
 * the first page, and nothing there tells of a form for one project.
 */
final class ScatteredHeading {
  /** How many lines apart the words of one column's heading can stand. */
  private static final int REACH = 12;

  private final HeadingWords words;
  private final Lexicon lexicon;
  private final List<HeadingPiece> pieces = new ArrayList<>();
  private final List<HeadingPiece> open = new ArrayList<>();
  private final List<HeadingPiece> ends = new ArrayList<>();

  private ScatteredHeading(HeadingWords words) {
    this.words = words;
    this.lexicon = words.lexicon();
  }

  static Optional<List<HeadingPiece>> of(HeadingWords words, List<Line> lines) {
    return new ScatteredHeading(words).gather(lines);
  }

  private Optional<List<HeadingPiece>> gather(List<Line> lines) {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).pageStart() && !pieces.isEmpty()) {
        break;
      }
      List<Word> line = lines.get(at).words();
      close(at);
      for (int place = 0; place < line.size(); place++) {
        if (tellsOfForm(Plain.of(line.get(place).text()))) {
          return Optional.empty();
        }
        add(HeadingPiece.Part.of(line.get(place).printed(), at, place));
      }
    }
    close(Integer.MAX_VALUE);
    open.forEach(this::complete);
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
  }

  private boolean tellsOfForm(String plain) {
    Label label = lexicon.label(plain);
    return label.terms().stream()
        .filter(term -> term.scope() == Scope.SECTION || term == Term.FUND_ROW_TOTAL)
        .filter(term -> term != Term.SECTION_INDICATORS)
        .anyMatch(term -> plain.length() > 2 && lexicon.words(term).contains(label.words()));
  }

  private void add(HeadingPiece.Part part) {
    HeadingPiece word = HeadingPiece.of(part);
    if (part.plain().length() < 4) {
      for (int index = 0; index < pieces.size(); index++) {
        HeadingPiece piece = pieces.get(index);
        boolean whole = words.isWhole(piece.text());
        if (piece.lastLine() < part.line()
            && (!whole || part.line() == piece.lastLine() + 1)
            && words.goesOn(piece.text(), part.plain())
            && !isOfText(piece.text() + part.plain())) {
          pieces.set(index, piece.with(word));
          return;
        }
      }
    }
    boolean repeated = pieces.stream().anyMatch(piece -> piece.text().equals(part.plain()));
    boolean free = words.isWhole(part.plain()) && !repeated && !isOfText(part.plain());
    if (free || words.isBeginning(part.plain())) {
      pieces.add(word);
    } else if (part.plain().length() <= 3) {
      ends.add(word);
    }
  }

  private boolean isOfText(String plain) {
    return lexicon.label(plain).means(Term.INDICATORS_IGNORED);
  }

  /** Puts the pieces aside that nothing went on with. */
  private void close(int line) {
    for (HeadingPiece piece : List.copyOf(pieces)) {
      if (!words.isWhole(piece.text()) && line - piece.lastLine() > REACH) {
        pieces.remove(piece);
        open.add(piece);
      }
    }
  }

  /** Looks for the end of a heading in front of its beginning. */
  private void complete(HeadingPiece piece) {
    for (List<HeadingPiece> from : List.of(ends, pieces)) {
      for (HeadingPiece end : from) {
        if (piece.text().length() > 1
            && end.text().length() <= 3
            && words.isWhole(piece.text() + end.text())) {
          from.remove(end);
          pieces.add(piece.with(end));
          return;
        }
      }
    }
  }
}
