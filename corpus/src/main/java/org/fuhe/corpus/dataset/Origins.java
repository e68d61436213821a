package org.fuhe.corpus.dataset;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.text.SourceText;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;

/**
 * Tells where a printed value stands, in as few parts as its layout allows: characters of one line
 * that only white space parts are one part.
 */
public final class Origins {
  private final Optional<SourceText> source;

  /**
   * Looks places up in a source.
   *
   * @param source the document's text, where it has lines
   */
  public Origins(Optional<SourceText> source) {
    this.source = requireNonNull(source);
  }

  /**
   * A part of a value as it stands in the source.
   *
   * @param text the characters of the place, with the white space between them
   */
  public record Part(String text, Place place) {
    public Part {
      requireNonNull(text, "text");
      requireNonNull(place, "place");
    }
  }

  /** Returns the parts of a value in their order. */
  public List<Part> parts(Printed printed) {
    List<Part> parts = new ArrayList<>();
    for (Run run : printed.runs()) {
      Part next = new Part(run.characters(), run.place());
      Optional<Part> joined =
          parts.isEmpty() ? Optional.empty() : joined(parts.get(parts.size() - 1), next);
      joined.ifPresent(part -> parts.remove(parts.size() - 1));
      parts.add(joined.orElse(next));
    }
    return parts;
  }

  /** Returns a line of the source, where it has lines. */
  public Optional<String> line(int number) {
    return source.flatMap(text -> text.line(number));
  }

  private Optional<Part> joined(Part left, Part right) {
    if (!(left.place() instanceof Place.InText before)
        || !(right.place() instanceof Place.InText behind)
        || before.line() != behind.line()
        || before.to() > behind.from()) {
      return Optional.empty();
    }
    return between(before, behind)
        .map(
            gap ->
                new Part(
                    left.text() + gap + right.text(),
                    new Place.InText(before.line(), before.from(), behind.to())));
  }

  /** Returns the white space between two places; empty when there is anything else. */
  private Optional<String> between(Place.InText before, Place.InText behind) {
    if (before.to() == behind.from()) {
      return Optional.of("");
    }
    Place.InText gap = new Place.InText(before.line(), before.to(), behind.from());
    return source
        .map(text -> text.characters(gap))
        .filter(characters -> characters.chars().allMatch(c -> Plain.isSpace((char) c)));
  }
}
