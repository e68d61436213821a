package org.fuhe.extractor.page;

import java.util.List;
import org.fuhe.model.Printed;

/**
 * A line of text outside of tables.
 *
 * @param number the line's number in the source, from 1
 * @param words the words that white space parts, from left to right
 * @param afterBlank whether a blank line stands in front of it
 * @param pageStart whether a page begins with it
 */
public record Line(int number, List<Word> words, boolean afterBlank, boolean pageStart)
    implements Block {
  public Line {
    words = List.copyOf(words);
  }

  /** Returns the line without its white space. */
  public Printed printed() {
    return Printed.join(words.stream().map(Word::printed).toList());
  }

  public String text() {
    return printed().text();
  }

  public boolean isBlank() {
    return words.isEmpty();
  }
}
