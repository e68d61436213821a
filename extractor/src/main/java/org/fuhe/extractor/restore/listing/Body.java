package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.PageNumber;
import org.fuhe.extractor.page.Word;

/** The words of a list under its heading, without repeated headings and numbers of pages. */
record Body(List<Item> items) {
  private static final int NONE = -1;

  Body {
    items = List.copyOf(items);
  }

  /**
   * A word of the list.
   *
   * @param heading the column whose heading it belongs to, -1 for a word of a cell
   * @param page the page on which it stands, from 0
   * @param afterBlank whether a blank line stands in front of it
   */
  record Item(Token token, int heading, int page, boolean afterBlank) {
    boolean isHeading() {
      return heading != NONE;
    }
  }

  static Body of(List<Line> all, Heading heading) {
    List<String> headingLines =
        all.subList(heading.from(), heading.to()).stream().map(Line::text).toList();
    List<Item> items = new ArrayList<>();
    List<Heading.Piece> expected = new ArrayList<>();
    if (headingLines.isEmpty()) {
      expected.addAll(heading.pieces());
    }
    int page = 0;
    int line = 0;
    for (int at = heading.to(); at < all.size(); at++) {
      if (all.get(at).pageStart() && !items.isEmpty()) {
        page++;
        expected = new ArrayList<>(heading.pieces());
      }
      if (repeats(all, at, headingLines)) {
        at += headingLines.size() - 1;
        expected.clear();
      } else if (!PageNumber.isAlone(all.get(at).text())) {
        add(all.get(at), line++, page, expected, items);
      }
    }
    return new Body(items);
  }

  private static void add(
      Line line, int number, int page, List<Heading.Piece> expected, List<Item> items) {
    boolean first = true;
    for (Word word : line.words()) {
      if (PageNumber.isMarked(word.text()) && line.words().size() > 1) {
        continue;
      }
      String plain = Plain.of(word.text());
      int column =
          expected.stream()
              .filter(piece -> piece.plain().equals(plain))
              .mapToInt(Heading.Piece::column)
              .findFirst()
              .orElse(NONE);
      if (column != NONE) {
        expected.remove(new Heading.Piece(plain, column));
      }
      Token token = Token.of(word.printed(), number, first);
      items.add(new Item(token, column, page, first && line.afterBlank()));
      first = false;
    }
  }

  /** Returns the words of the cells. */
  List<Token> words() {
    return items.stream().filter(item -> !item.isHeading()).map(Item::token).toList();
  }

  private static boolean repeats(List<Line> all, int at, List<String> headingLines) {
    if (headingLines.isEmpty() || at + headingLines.size() > all.size()) {
      return false;
    }
    for (int line = 0; line < headingLines.size(); line++) {
      if (!all.get(at + line).text().equals(headingLines.get(line))) {
        return false;
      }
    }
    return true;
  }
}
