package org.fuhe.extractor.drawn;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Printed;

/** Reads the characters outside of tables into lines of words with their display columns. */
final class LineReader {
  /** A gap that parts words, in sizes of the type. */
  private static final double WORD_GAP = 0.2;

  /** Lines of a text follow each other at less than this many sizes of their type. */
  private static final double LINE_PITCH = 1.5;

  private final PrintedLine printer;

  /** The width of a display column: a Chinese character takes two. */
  private final double column;

  private final double pitch;
  private int number;
  private float lastMiddle = Float.NaN;

  LineReader(PrintedLine printer, double em, int lastNumber) {
    this.printer = printer;
    this.column = em / 2;
    this.pitch = LINE_PITCH * em;
    this.number = lastNumber;
  }

  /** Returns the number of the last line that was read. */
  int lastNumber() {
    return number;
  }

  /** Reads the next line down the page. */
  Line read(TextLine line, boolean pageStart) {
    float middle = (line.top() + line.bottom()) / 2;
    long steps =
        Float.isNaN(lastMiddle) ? 1 : Math.max(1, Math.round((middle - lastMiddle) / pitch));
    lastMiddle = middle;
    number += (int) Math.min(steps, 100);
    return new Line(number, words(line), steps > 1 || pageStart, pageStart);
  }

  private List<Word> words(TextLine line) {
    List<Word> words = new ArrayList<>();
    int end = -1;
    for (TextLine part : line.parts(WORD_GAP)) {
      int left = Math.max(end + 1, (int) Math.round(part.left() / column));
      int width = (int) Math.round((part.right() - part.left()) / column);
      end = left + Math.max(1, width);
      words.add(new Word(Printed.of(List.of(printer.of(part))), left, end));
    }
    return words;
  }
}
