package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Word;
import org.fuhe.extractor.restore.layout.Piece.Joint;
import org.fuhe.model.Place;
import org.fuhe.model.Run;

/**
 * Measures the words of a text in the columns in which its cells line up.
 *
 * <p>Converters count every character as one column, however wide it is on paper; a person or an
 * editor with a fixed-width font counts a Chinese character as two. The count in which more words
 * begin in the same columns is the one that was meant.
 */
final class Ruler {
  private static final int HARDLY = 4;

  private Ruler() {}

  static List<Strip> measure(List<Line> lines) {
    boolean characters = sharpness(lines, true) >= sharpness(lines, false);
    boolean spaced = partsScripts(lines);
    List<Strip> strips = new ArrayList<>();
    int page = 0;
    for (Line line : lines) {
      if (line.pageStart() && !strips.isEmpty()) {
        page++;
      }
      List<Piece> pieces = new ArrayList<>();
      for (int i = 0; i < line.words().size(); i++) {
        Joint joint =
            i == 0 ? Joint.APART : joint(line.words().get(i - 1), line.words().get(i), spaced);
        pieces.add(piece(line.words().get(i), characters, joint));
      }
      strips.add(new Strip(line, line.number(), page, Touching.part(pieces)));
    }
    return characters ? Unpacking.unpack(strips) : strips;
  }

  private static Piece piece(Word word, boolean characters, Joint joint) {
    int width = word.right() - word.left();
    List<Run> runs = word.printed().runs();
    if (characters
        && runs.get(0).place() instanceof Place.InText first
        && runs.get(runs.size() - 1).place() instanceof Place.InText last) {
      return new Piece(word.printed(), first.from(), last.to(), width, joint);
    }
    return new Piece(word.printed(), word.left(), word.right(), width, joint);
  }

  /**
   * Some converters part Chinese characters from Latin ones and figures by a space. Their texts
   * have hardly a word in which the two stand side by side.
   */
  private static boolean partsScripts(List<Line> lines) {
    int parted = 0;
    int together = 0;
    for (Line line : lines) {
      for (int i = 0; i < line.words().size(); i++) {
        String text = line.words().get(i).printed().text();
        parted += i > 0 && isOtherScript(line.words().get(i - 1), line.words().get(i)) ? 1 : 0;
        for (int at = 1; at < text.length(); at++) {
          together += isOtherScript(text.charAt(at - 1), text.charAt(at)) ? 1 : 0;
        }
      }
    }
    return parted > HARDLY * together;
  }

  private static Joint joint(Word before, Word next, boolean spaced) {
    if (next.left() - before.right() > 1) {
      return Joint.APART;
    }
    return spaced && isOtherScript(before, next) ? Joint.TIED : Joint.PACKED;
  }

  private static boolean isOtherScript(Word before, Word next) {
    String text = before.printed().text();
    return next.left() - before.right() == 1
        && isOtherScript(text.charAt(text.length() - 1), next.printed().text().charAt(0));
  }

  private static boolean isOtherScript(char last, char first) {
    return Character.isIdeographic(last) != Character.isIdeographic(first)
        && (Character.isLetterOrDigit(last) || last == '%')
        && Character.isLetterOrDigit(first);
  }

  /** Words behind a wide gap begin a cell: how often do they begin in the same column? */
  private static long sharpness(List<Line> lines, boolean characters) {
    Map<Integer, Integer> beginnings = new HashMap<>();
    for (Line line : lines) {
      int right = 0;
      for (Word word : line.words()) {
        Piece piece = piece(word, characters, Joint.APART);
        if (piece.left() - right >= 2) {
          beginnings.merge(piece.left(), 1, Integer::sum);
        }
        right = piece.right();
      }
    }
    return beginnings.values().stream().mapToLong(count -> (long) count * count).sum();
  }
}
