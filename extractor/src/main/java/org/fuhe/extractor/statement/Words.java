package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Printed;

/** The words of a line, with letters that are spaced to fill a cell (合 计) put together. */
final class Words {
  private Words() {}

  static List<Printed> of(Line line) {
    List<Printed> words = new ArrayList<>();
    List<Printed> letters = new ArrayList<>();
    int gap = 0;
    int end = 0;
    for (Word word : line.words()) {
      boolean single = word.text().length() == 1 && Character.isIdeographic(word.text().charAt(0));
      int distance = word.left() - end;
      boolean even = letters.size() < 2 || distance <= gap + 1;
      if (!letters.isEmpty() && (!single || !even)) {
        words.add(Printed.join(letters));
        letters = new ArrayList<>();
      }
      if (single) {
        gap = letters.isEmpty() ? 0 : distance;
        letters.add(word.printed());
      } else {
        words.add(word.printed());
      }
      end = word.right();
    }
    if (!letters.isEmpty()) {
      words.add(Printed.join(letters));
    }
    return words;
  }
}
