package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Word;
import org.fuhe.model.Printed;

/**
 * Takes lines apart into pieces.
 *
 * <p>Some programs print a space between Chinese characters and digits; in their texts such a space
 * parts nothing.
 */
final class PieceReader {
  /** The share of places between characters and digits that have a space, above which all do. */
  private static final double SPACED = 0.8;

  private final boolean spaced;

  private PieceReader(boolean spaced) {
    this.spaced = spaced;
  }

  static List<Piece> read(List<Line> lines) {
    return new PieceReader(isSpaced(lines)).pieces(lines);
  }

  private List<Piece> pieces(List<Line> lines) {
    List<Piece> pieces = new ArrayList<>();
    int paragraph = 0;
    int page = 0;
    for (Line line : lines) {
      paragraph += line.afterBlank() || line.pageStart() ? 1 : 0;
      page += line.pageStart() ? 1 : 0;
      List<Word> words = line.words();
      for (int i = 0; i < words.size(); ) {
        int end = i + 1;
        while (end < words.size() && goesOn(words.get(end - 1), words.get(end))) {
          end++;
        }
        Printed printed = Printed.join(words.subList(i, end).stream().map(Word::printed).toList());
        pieces.add(
            new Piece(
                printed,
                Plain.of(printed.text()),
                line.number(),
                paragraph,
                page,
                words.get(end - 1).right() - words.get(i).left()));
        i = end;
      }
    }
    return pieces;
  }

  private boolean goesOn(Word left, Word right) {
    if (!spaced || right.left() - left.right() > 1) {
      return false;
    }
    char last = left.text().charAt(left.text().length() - 1);
    char first = right.text().charAt(0);
    if (isDigit(last) && isWide(first)) {
      return left.text().lastIndexOf('（') <= left.text().lastIndexOf('）');
    }
    if (!isWide(last) || !isDigit(first)) {
      return false;
    }
    return numbersBehind(left.text(), right.text());
  }

  /** 指标 1, 2024 年 12 月, 第 3 季度: a word that a number follows in the same cell. */
  private static boolean numbersBehind(String left, String right) {
    boolean year = right.length() >= 4 && right.substring(0, 4).matches("20\\d\\d");
    return left.endsWith("标")
        || left.endsWith("第")
        || left.endsWith("年")
        || (left.endsWith("月") && !year)
        || left.endsWith("（")
        || left.endsWith("表");
  }

  private static boolean isSpaced(List<Line> lines) {
    int with = 0;
    int without = 0;
    for (Line line : lines) {
      for (int i = 0; i < line.words().size(); i++) {
        String text = line.words().get(i).text();
        for (int j = 1; j < text.length(); j++) {
          without += parts(text.charAt(j - 1), text.charAt(j)) ? 1 : 0;
        }
        if (i > 0) {
          String before = line.words().get(i - 1).text();
          with += parts(before.charAt(before.length() - 1), text.charAt(0)) ? 1 : 0;
        }
      }
    }
    return with > 0 && with >= SPACED * (with + without);
  }

  private static boolean parts(char left, char right) {
    return (isWide(left) && isDigit(right)) || (isDigit(left) && isWide(right));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWide(char c) {
    return c >= 0x4e00 && c <= 0x9fff;
  }
}
