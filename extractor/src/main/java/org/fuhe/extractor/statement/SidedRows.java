package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fuhe.model.Printed;

/**
 * Reads the rows of a statement with two sides: {@code 政府性基金预算拨款 卫生健康支出 33.20 33.20}.
 *
 * <p>Of two names in a line the second is on the right. The words of a name that stands alone tell
 * its side, else its number (二、 follows 一、 on its side).
 */
final class SidedRows {
  private static final Pattern NUMBER = Pattern.compile("^([一二三四五六七八九十]{1,3})、");
  private static final String NUMERALS = "一二三四五六七八九十";

  private final Headings headings;
  private final Vocabulary vocabulary;
  private final Scale scale;
  private final List<List<RowDraft>> sides = new ArrayList<>();
  private final int[] numbers;

  private SidedRows(Headings headings, Vocabulary vocabulary, Scale scale) {
    this.headings = headings;
    this.vocabulary = vocabulary;
    this.scale = scale;
    headings.sides().forEach(side -> sides.add(new ArrayList<>()));
    this.numbers = new int[sides.size()];
  }

  static List<List<Account>> read(List<Piece> pieces, Headings headings, Vocabulary vocabulary) {
    List<Printed> figures = pieces.stream().filter(Piece::isFigure).map(Piece::printed).toList();
    SidedRows reader = new SidedRows(headings, vocabulary, Scale.of(figures));
    reader.take(RowText.of(pieces, vocabulary));
    return reader.sides.stream().map(RowDraft::build).toList();
  }

  private void take(List<RowText> texts) {
    Optional<RowText> last = Optional.empty();
    int lastSide = -1;
    List<RowText> figures = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      RowText text = texts.get(i);
      if (!text.isName()) {
        figures.add(text);
        continue;
      }
      boolean beside = last.isPresent() && last.get().line() == text.line();
      int side = beside && lastSide + 1 < sides.size() ? lastSide + 1 : side(texts, i);
      placeBefore(figures, text, side, lastSide);
      figures.clear();
      note(text, side);
      sides.get(side).add(RowDraft.named(text.printed()));
      last = Optional.of(text);
      lastSide = side;
    }
    place(figures, lastSide);
  }

  /** Tells the side of a name that has no other name in front of it in its line. */
  private int side(List<RowText> texts, int at) {
    RowText text = texts.get(at);
    for (int next = at + 1; next < texts.size() && texts.get(next).line() == text.line(); next++) {
      if (texts.get(next).isName()) {
        return 0;
      }
    }
    Optional<Vocabulary.Side> words = vocabulary.side(text.printed().text());
    if (words.isPresent()) {
      return words.get() == Vocabulary.Side.INCOME ? 0 : 1;
    }
    int number = number(text);
    List<Integer> expecting =
        IntStream.range(0, numbers.length)
            .filter(side -> number > 0 && numbers[side] + 1 == number)
            .boxed()
            .toList();
    return expecting.size() == 1 ? expecting.get(0) : text.firstOfLine() ? 0 : 1;
  }

  private void note(RowText text, int side) {
    int number = number(text);
    if (number > 0) {
      numbers[side] = number;
    }
  }

  private static int number(RowText text) {
    Matcher matcher = NUMBER.matcher(text.printed().text());
    if (!matcher.find()) {
      return 0;
    }
    int number = 0;
    for (char numeral : matcher.group(1).toCharArray()) {
      int value = NUMERALS.indexOf(numeral) + 1;
      number = value == 10 ? Math.max(1, number) * 10 : number + value;
    }
    return number;
  }

  /** Figures in front of a name in its line belong to the side at its left. */
  private void placeBefore(List<RowText> figures, RowText name, int side, int lastSide) {
    int beside = figures.size();
    while (side > 0 && beside > 0 && figures.get(beside - 1).line() == name.line()) {
      beside--;
    }
    place(figures.subList(0, beside), lastSide);
    List<RowText> left = figures.subList(beside, figures.size());
    if (left.isEmpty()) {
      return;
    }
    List<RowDraft> rows = sides.get(side - 1);
    if (rows.isEmpty() || rows.get(rows.size() - 1).hasFigures()) {
      rows.add(new RowDraft()); // its name is printed elsewhere
    }
    left.forEach(figure -> rows.get(rows.size() - 1).addFigure(figure.printed()));
  }

  /**
   * Places the figures behind a name; a name in front of it that has none yet may own the first.
   */
  private void place(List<RowText> figures, int side) {
    if (figures.isEmpty()) {
      return;
    }
    if (side < 0) {
      side = 0;
      sides.get(0).add(new RowDraft());
    }
    RowDraft row = lastOf(side);
    List<Printed> printed = figures.stream().map(RowText::printed).toList();
    int own = 0;
    if (side > 0 && !sides.get(side - 1).isEmpty() && !lastOf(side - 1).hasFigures()) {
      while (own < printed.size()
          && own < headings.sides().get(side - 1).columns()
          && !fits(printed.subList(own, printed.size()), side)) {
        own++;
      }
      if (!fits(printed.subList(own, printed.size()), side)) {
        own = 0;
      }
      printed.subList(0, own).forEach(lastOf(side - 1)::addFigure);
    }
    printed.subList(own, printed.size()).forEach(row::addFigure);
  }

  /** Tells whether figures can be those of one row: few enough, and their sums work out. */
  private boolean fits(List<Printed> figures, int side) {
    return headings.sides().get(side).shapes().stream()
        .map(shape -> Reading.of(scale.units(figures), shape))
        .anyMatch(readings -> !readings.isEmpty() && readings.get(0).broken() == 0);
  }

  private RowDraft lastOf(int side) {
    return sides.get(side).get(sides.get(side).size() - 1);
  }
}
