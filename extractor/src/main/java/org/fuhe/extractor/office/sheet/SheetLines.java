package org.fuhe.extractor.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Page;
import org.fuhe.extractor.page.PlacedText;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Place;

/** Makes lines of the rows that stand around tables. */
final class SheetLines {
  /** Columns of a line for one of the sheet, so that words keep their order. */
  private static final int WIDTH = 8;

  private final Sheet sheet;
  private int last = -2;

  SheetLines(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Returns the lines of a row; a cell that stands alone has as many as its text. */
  List<Page.Part> of(int row, Area within) {
    List<Page.Part> lines = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    Map<Integer, Sheet.SheetCell> texts = sheet.texts(row);
    texts.keySet().removeIf(column -> !within.holds(row, column));
    int end = 0;
    for (Map.Entry<Integer, Sheet.SheetCell> cell : texts.entrySet()) {
      Place place = sheet.place(row, cell.getKey());
      String text = cell.getValue().text();
      if (texts.size() == 1) {
        text.lines().forEach(line -> add(lines, row, new PlacedText(line, place).words()));
        return lines;
      }
      int left = Math.max(end, cell.getKey() * WIDTH);
      for (Word word : new PlacedText(text, place).words()) {
        words.add(new Word(word.printed(), left + word.left(), left + word.right()));
        end = left + word.right() + 1;
      }
    }
    add(lines, row, words);
    return lines;
  }

  private void add(List<Page.Part> lines, int row, List<Word> words) {
    if (!words.isEmpty()) {
      lines.add(new Line(row + 1, words, row > last + 1, false));
      last = row;
    }
  }
}
