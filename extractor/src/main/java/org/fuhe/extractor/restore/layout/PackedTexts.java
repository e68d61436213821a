package org.fuhe.extractor.restore.layout;

import java.util.List;
import java.util.TreeSet;
import org.fuhe.model.Printed;

/**
 * Parts the lines of two paragraphs side by side that a converter has packed together.
 *
 * <p>Where the words of a line stand says nothing then. But full lines of a paragraph are as wide
 * as its column: of all widths that the two columns can have, those are taken that explain most
 * lines.
 */
final class PackedTexts {
  private static final double FAR = 0.1;
  private static final double TOO_WIDE = 0.4;
  private static final double TOO_NARROW = 0.15;
  private static final int FURTHEST = 10;

  /** Words that a converter packed together do not tell by their place where a text begins. */
  private static final double PACKED = 0.1;

  private static final double BESIDE_GAP = 1.5;

  /**
   * A character that must not begin a line is taken along, and a wide one does not fit any more.
   */
  private static final int RAGGED = 3;

  private final List<List<Piece>> lines;
  private final int middle;

  private PackedTexts(List<List<Piece>> lines, int middle) {
    this.lines = lines;
    this.middle = middle;
  }

  /** Adds the words of the lines to the text on the left or to the one on the right. */
  static void part(List<List<Piece>> lines, int middle, List<Printed> left, List<Printed> right) {
    PackedTexts texts = new PackedTexts(lines, middle);
    Widths widths = texts.likeliestWidths();
    for (int i = 0; i < lines.size(); i++) {
      List<Piece> line = lines.get(i);
      int cut = texts.best(i, widths).words();
      line.subList(0, cut).forEach(piece -> left.add(piece.printed()));
      line.subList(cut, line.size()).forEach(piece -> right.add(piece.printed()));
    }
  }

  /** How wide the full lines of the two texts are. */
  private record Widths(int left, int right) {}

  /** How many words of a line belong to the left, and what speaks against it. */
  private record Cut(int words, double cost) {}

  private Widths likeliestWidths() {
    TreeSet<Integer> lefts = new TreeSet<>();
    TreeSet<Integer> rights = new TreeSet<>();
    for (List<Piece> line : lines) {
      for (int cut = 0; cut <= line.size(); cut++) {
        lefts.add(width(line.subList(0, cut)));
        rights.add(width(line.subList(cut, line.size())));
      }
    }
    Widths best = new Widths(0, 0);
    double least = Double.MAX_VALUE;
    for (int left : lefts) {
      for (int right : rights) {
        Widths widths = new Widths(left, right);
        double cost = cost(widths, least);
        if (cost < least) {
          least = cost;
          best = widths;
        }
      }
    }
    return best;
  }

  private double cost(Widths widths, double most) {
    double cost = 0;
    for (int i = 0; i < lines.size() && cost < most; i++) {
      cost += best(i, widths).cost();
    }
    return cost;
  }

  /** Returns how many words of a line stand to the left of the middle. */
  private int nearest(int line) {
    return (int) lines.get(line).stream().filter(piece -> piece.centre() < middle).count();
  }

  private static int width(List<Piece> pieces) {
    int spaces = Math.max(0, pieces.size() - 1);
    return pieces.stream().mapToInt(Piece::width).sum() + spaces / 2;
  }

  private Cut best(int index, Widths widths) {
    List<Piece> line = lines.get(index);
    int nearest = nearest(index);
    Cut best = new Cut(nearest, Double.MAX_VALUE);
    boolean gap = hasGap(line);
    for (int cut = 0; cut <= line.size(); cut++) {
      boolean inGap = cut > 0 && cut < line.size() && line.get(cut).joint() == Piece.Joint.APART;
      boolean packed = cut > 0 && cut < line.size() && !inGap;
      double cost = packed ? PACKED + (gap ? BESIDE_GAP : 0) : far(line, cut);
      cost += cost(width(line.subList(0, cut)), widths.left, goesOn(index, true));
      cost += cost(width(line.subList(cut, line.size())), widths.right, goesOn(index, false));
      if (cost < best.cost() || (cost == best.cost() && cut == nearest)) {
        best = new Cut(cut, cost);
      }
    }
    return best;
  }

  private static boolean hasGap(List<Piece> line) {
    for (int cut = 1; cut < line.size(); cut++) {
      if (line.get(cut).joint() == Piece.Joint.APART) {
        return true;
      }
    }
    return false;
  }

  private double far(List<Piece> line, int cut) {
    if (line.isEmpty()) {
      return 0;
    }
    if (cut == 0) {
      return FAR * Math.min(FURTHEST, Math.max(0, middle - line.get(0).left()));
    }
    if (cut == line.size()) {
      return FAR * Math.min(FURTHEST, Math.max(0, line.get(cut - 1).right() - middle));
    }
    int before = line.get(cut - 1).right();
    int off = Math.max(Math.max(0, before - middle), middle - line.get(cut).left());
    return FAR * Math.min(FURTHEST, Math.max(0, off));
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
