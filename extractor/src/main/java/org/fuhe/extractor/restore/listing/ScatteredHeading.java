package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

  /** Longer words of which only the last ones are known, 未达标原因, are rather text. */
  private static final int LONGEST = 12;

  private static final Pattern AND = Pattern.compile("[及和与].{2,6}");

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
    dropRemains();
    return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
  }

  /** Drops what is left of a heading whose other word another heading took: 指标 of 指标得分. */
  private void dropRemains() {
    List<Column> columns = HeadingColumns.of(pieces, lexicon);
    for (int index = pieces.size() - 1; index >= 0; index--) {
      Role role = columns.get(index).role();
      boolean again =
          columns.stream().filter(column -> column.role() == role).count() > 1 && role == Role.NAME;
      if (again && pieces.get(index).text().length() <= 2) {
        pieces.remove(index);
        columns = HeadingColumns.of(pieces, lexicon);
      }
    }
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
    if (part.plain().length() < 4 || !words.canBegin(part.plain())) {
      for (int index = 0; index < pieces.size(); index++) {
        if (goesOn(pieces.get(index), part)) {
          pieces.set(index, pieces.get(index).with(word));
          return;
        }
      }
    }
    boolean repeated = pieces.stream().anyMatch(piece -> piece.text().equals(part.plain()));
    boolean free = isHeading(part.plain()) && !repeated && !isOfText(part.plain());
    if (free || words.isBeginning(part.plain())) {
      pieces.add(word);
    } else if (part.plain().length() <= 3) {
      ends.add(word);
    }
  }

  private boolean goesOn(HeadingPiece piece, HeadingPiece.Part part) {
    String both = piece.text() + part.plain();
    if (AND.matcher(part.plain()).matches() && part.line() == piece.lastLine() + 1) {
      return words.isTold(piece.text());
    }
    boolean whole = words.isWhole(piece.text());
    boolean next = part.line() == piece.lastLine() + 1;
    boolean apart = whole && words.isWhole(part.plain()) && !words.isWord(both);
    return piece.lastLine() < part.line()
        && (!whole || next)
        && !apart
        && words.goesOn(piece.text(), part.plain())
        && !isOfText(both);
  }

  private boolean isOfText(String plain) {
    return lexicon.label(plain).means(Term.INDICATORS_IGNORED);
  }

  private boolean isHeading(String text) {
    return words.isWhole(text) || (text.length() <= LONGEST && words.isTold(text));
  }

  /** Puts the pieces aside that nothing went on with. */
  private void close(int line) {
    for (HeadingPiece piece : List.copyOf(pieces)) {
      if (!isHeading(piece.text()) && line - piece.lastLine() > REACH) {
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
