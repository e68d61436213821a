package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.model.Printed;

/**
 * Parts the lines of two paragraphs that stand side by side with hardly a space between them.
 *
 * <p>The lines of a paragraph are all as wide as its column, except the last one. So of the words
 * near the place where the paragraphs meet, those go to the left that fill its line.
 */
final class TwoTexts {
  private static final double FAR = 0.1;
  private static final double TOO_WIDE = 0.4;
  private static final double TOO_NARROW = 0.15;
  private static final int FURTHEST = 10;

  /**
   * A character that must not begin a line is taken along, and a wide one does not fit any more.
   */
  private static final int RAGGED = 3;

  private final List<List<Piece>> lines;
  private final int middle;

  private TwoTexts(List<List<Piece>> lines, int middle) {
    this.lines = lines;
    this.middle = middle;
  }

  /** Adds the words of the lines to the text on the left or to the one on the right. */
  static void part(List<List<Piece>> lines, int middle, List<Printed> left, List<Printed> right) {
    if (arePacked(lines)) {
      PackedTexts.part(lines, middle, left, right);
      return;
    }
    TwoTexts texts = new TwoTexts(lines, middle);
    List<Integer> first = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      first.add(texts.nearest(i));
    }
    int leftWidth = texts.usualWidth(first, true);
    int rightWidth = texts.usualWidth(first, false);
    for (int i = 0; i < lines.size(); i++) {
      List<Piece> line = lines.get(i);
      int cut = texts.best(i, leftWidth, rightWidth);
      line.subList(0, cut).forEach(piece -> left.add(piece.printed()));
      line.subList(cut, line.size()).forEach(piece -> right.add(piece.printed()));
    }
  }

  private static boolean arePacked(List<List<Piece>> lines) {
    long packed = lines.stream().filter(TwoTexts::isPacked).count();
    return packed * 2 > lines.stream().filter(line -> !line.isEmpty()).count();
  }

  /** Tells whether the words of a line follow each other without a gap. */
  private static boolean isPacked(List<Piece> line) {
    for (int i = 1; i < line.size(); i++) {
      if (line.get(i).joint() == Piece.Joint.APART) {
        return false;
      }
    }
    return line.size() > 1;
  }

  /** Returns how many words of a line stand to the left of the middle. */
  private int nearest(int line) {
    return (int) lines.get(line).stream().filter(piece -> piece.centre() < middle).count();
  }

  private int usualWidth(List<Integer> cuts, boolean left) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Piece> line = lines.get(i);
      int cut = cuts.get(i);
      List<Piece> part = left ? line.subList(0, cut) : line.subList(cut, line.size());
      if (!part.isEmpty()) {
        widths.add(width(part));
      }
    }
    widths.sort(null);
    // the last line is shorter, and one line may have taken a word too much
    return widths.isEmpty() ? 0 : widths.get(widths.size() / 2);
  }

  private static int width(List<Piece> pieces) {
    return pieces.stream().mapToInt(Piece::width).sum();
  }

  private int best(int index, int leftWidth, int rightWidth) {
    List<Piece> line = lines.get(index);
    int best = nearest(index);
    double least = Double.MAX_VALUE;
    for (int cut = 0; cut <= line.size() && !line.isEmpty(); cut++) {
      int edge = cut < line.size() ? line.get(cut).left() : line.get(cut - 1).right();
      boolean far = Math.abs(edge - middle) > FURTHEST;
      if (cut != nearest(index) && (far || cut == 0 || cut == line.size())) {
        continue;
      }
      double cost = FAR * Math.min(FURTHEST, Math.abs(edge - middle));
      cost += cost(width(line.subList(0, cut)), leftWidth, goesOn(index, true));
      cost += cost(width(line.subList(cut, line.size())), rightWidth, goesOn(index, false));
      if (cost < least) {
        least = cost;
        best = cut;
      }
    }
    return best;
  }

  private static double cost(int width, int usual, boolean goesOn) {
    double narrow = goesOn ? TOO_NARROW * Math.max(0, usual - RAGGED - width) : 0;
    return width == 0 ? 0 : TOO_WIDE * Math.max(0, width - usual - RAGGED) + narrow;
  }

  /** Tells whether a text has a further line. */
  private boolean goesOn(int index, boolean left) {
    for (int i = index + 1; i < lines.size(); i++) {
      int cut = nearest(i);
      if (left ? cut > 0 : cut < lines.get(i).size()) {
        return true;
      }
    }
    return false;
  }
}
