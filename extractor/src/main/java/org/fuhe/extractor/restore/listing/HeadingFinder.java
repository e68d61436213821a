package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Word;

/**
 * Finds the heading of a list of projects, in lines of its own or scattered over the first page.
 */
final class HeadingFinder {
  private static final int MOST_LINES = 60;

  private final HeadingWords words;

  HeadingFinder(Lexicon lexicon) {
    this.words = new HeadingWords(lexicon);
  }

  /** Returns the first heading of a list. */
  Optional<Heading> find(List<Line> lines) {
    Optional<Heading> together = together(lines);
    Optional<Heading> scattered = scattered(lines);
    if (together.isEmpty() || scattered.isEmpty()) {
      return together.or(() -> scattered);
    }
    boolean earlier = scattered.get().from() < together.get().from();
    boolean complete = together.get().isComplete();
    boolean wider = scattered.get().columns().size() > together.get().columns().size();
    return (complete ? earlier && scattered.get().isComplete() : wider) ? scattered : together;
  }

  private Optional<Heading> scattered(List<Line> lines) {
    return ScatteredHeading.of(words, lines)
        .map(
            pieces -> {
              int first = pieces.stream().mapToInt(HeadingPiece::firstLine).min().orElse(0);
              return heading(pieces, first, first);
            })
        .filter(
            heading -> heading.isOfList() && heading.has(Role.NUMBER) && heading.has(Role.PROJECT));
  }

  private Optional<Heading> together(List<Line> lines) {
    for (int from = 0; from < lines.size(); from++) {
      Optional<Heading> heading = together(lines, from).filter(Heading::isOfList);
      if (heading.isPresent()) {
        return heading;
      }
    }
    return Optional.empty();
  }

  /**
   * Reads the heading that begins with a line and goes on as far as lines are made of its words.
   */
  private Optional<Heading> together(List<Line> lines, int from) {
    List<HeadingPiece.Part> parts = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int at = from;
    while (at < Math.min(lines.size(), from + MOST_LINES) && isOfHeading(lines.get(at), parts)) {
      List<Word> line = lines.get(at).words();
      for (int place = 0; place < line.size(); place++) {
        parts.add(HeadingPiece.Part.of(line.get(place).printed(), at, place));
      }
      ends.add(parts.size());
      at++;
    }
    if (parts.size() < 6) {
      return Optional.empty();
    }
    for (int line = ends.size() - 1; line >= 0; line--) {
      Optional<List<HeadingPiece>> pieces =
          WrappedHeading.of(words, parts.subList(0, ends.get(line)));
      if (pieces.isPresent()) {
        return Optional.of(heading(pieces.get(), from, from + line + 1));
      }
    }
    return Optional.empty();
  }

  private boolean isOfHeading(Line line, List<HeadingPiece.Part> parts) {
    return !line.isBlank()
        && line.words().stream()
            .map(word -> Plain.of(word.text()))
            .allMatch(plain -> words.canBegin(plain) || words.isTold(plain) || isEnd(plain, parts));
  }

  private boolean isEnd(String plain, List<HeadingPiece.Part> parts) {
    for (int first = 0; first < parts.size(); first++) {
      String text = parts.get(first).plain();
      if (words.goesOn(text, plain)) {
        return true;
      }
      for (int second = first + 1; second < parts.size(); second++) {
        if (words.goesOn(text + parts.get(second).plain(), plain)) {
          return true;
        }
      }
    }
    return false;
  }

  private Heading heading(List<HeadingPiece> pieces, int from, int to) {
    List<HeadingPiece> ordered = HeadingColumns.ordered(pieces, words.lexicon());
    List<Heading.Piece> parts = new ArrayList<>();
    for (int column = 0; column < ordered.size(); column++) {
      for (HeadingPiece.Part part : ordered.get(column).parts()) {
        parts.add(new Heading.Piece(part.plain(), column));
      }
    }
    return new Heading(HeadingColumns.of(ordered, words.lexicon()), parts, from, to);
  }
}
