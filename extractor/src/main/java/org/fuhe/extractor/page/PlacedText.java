package org.fuhe.extractor.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;

/**
 * A text as a person reads it, and where it stands.
 *
 * @param place of the whole text
 */
public record PlacedText(String text, Place place) {
  public PlacedText {
    requireNonNull(text, "text");
    requireNonNull(place, "place");
  }

  /** Returns the text without the white space of the layout, each piece at its own place. */
  public Printed printed() {
    return printed(0, text.length(), 0);
  }

  /** Returns the words that white space parts, each with the columns that it takes. */
  public List<Word> words() {
    List<Word> words = new ArrayList<>();
    int column = 0;
    int codePoints = 0;
    for (int i = 0; i < text.length(); ) {
      int end = i;
      int width = 0;
      while (end < text.length() && !Plain.isSpace(text.charAt(end))) {
        width += Spacing.width(text.charAt(end++));
      }
      if (end > i) {
        words.add(new Word(printed(i, end, codePoints), column, column + width));
        codePoints += text.codePointCount(i, end);
        column += width;
      } else {
        codePoints++; // no white space is made of two characters
        column += Spacing.width(text.charAt(end++));
      }
      i = end;
    }
    return words;
  }

  /**
   * Returns the characters {@code from} to {@code to}.
   *
   * @param before the number of code points in front of {@code from}
   */
  private Printed printed(int from, int to, int before) {
    List<Run> runs = new ArrayList<>();
    int start = from;
    int codePoints = before;
    for (int i = from; i <= to; i++) {
      if (i < to && !Spacing.isLayout(text, i)) {
        continue;
      }
      if (i > start) {
        String characters = text.substring(start, i);
        int length = characters.codePointCount(0, characters.length());
        add(runs, new Run(characters, place.part(codePoints, codePoints + length)));
        codePoints += length;
      }
      codePoints++;
      start = i + 1;
    }
    return Printed.of(runs);
  }

  /** Pieces whose place is no more exact than that of the whole are one. */
  private static void add(List<Run> runs, Run run) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).place().equals(run.place())) {
      runs.set(last, new Run(runs.get(last).characters() + run.characters(), run.place()));
    } else {
      runs.add(run);
    }
  }
}
