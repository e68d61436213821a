package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.lexicon.Term;

/**
 * The headings of a statement in the order in which they are read: from the top row down, so that
 * the parts of a group follow all that stands beside the group.
 *
 * @param sides the sides from left to right; a statement without sides is one
 */
record Headings(List<Side> sides) {
  Headings {
    sides = List.copyOf(sides);
  }

  /**
   * One side.
   *
   * @param coded whether a column holds the codes of the accounts
   * @param named whether a column holds their names
   * @param shapes what the columns of figures can be, the likeliest first
   */
  record Side(boolean coded, boolean named, List<Shape> shapes) {
    Side {
      shapes = List.copyOf(shapes);
    }

    /** Returns the most columns that the side can have. */
    int columns() {
      return shapes.get(0).columns();
    }
  }

  static Headings of(List<String> headings, Vocabulary vocabulary) {
    return new Reader(vocabulary).read(headings);
  }

  /** Takes the list of headings apart. */
  private static final class Reader {
    private final Vocabulary vocabulary;
    private final ShapeReader shapes;

    Reader(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
      this.shapes = new ShapeReader(vocabulary);
    }

    Headings read(List<String> all) {
      List<String> headings = all.stream().filter(heading -> !isSide(heading)).toList();
      int label = 0;
      while (label < headings.size() && !vocabulary.labelsRows(headings.get(label))) {
        label++;
      }
      if (label == headings.size()) {
        return new Headings(List.of(new Side(false, false, shapes.of(headings))));
      }
      List<String> above = headings.subList(0, label);
      List<String> below = headings.subList(label, headings.size());
      if (above.stream().anyMatch(vocabulary::isTotal) || isLabelsOnly(below)) {
        List<String> figures = new ArrayList<>(above);
        below.stream().filter(heading -> !vocabulary.labelsRows(heading)).forEach(figures::add);
        return new Headings(List.of(side(below, figures)));
      }
      return new Headings(sides(below));
    }

    private boolean isSide(String heading) {
      return vocabulary.means(heading, Term.STATEMENT_SIDE)
          && !vocabulary.means(heading, Term.STATEMENT_FIGURE);
    }

    private boolean isLabelsOnly(List<String> headings) {
      return headings.stream().allMatch(vocabulary::labelsRows);
    }

    /** A label behind figures begins the next side. */
    private List<Side> sides(List<String> headings) {
      List<Side> sides = new ArrayList<>();
      List<String> labels = new ArrayList<>();
      List<String> figures = new ArrayList<>();
      for (String heading : headings) {
        if (!vocabulary.labelsRows(heading)) {
          figures.add(heading);
          continue;
        }
        if (!figures.isEmpty()) {
          sides.add(side(labels, figures));
          labels.clear();
          figures.clear();
        }
        labels.add(heading);
      }
      sides.add(side(labels, figures));
      return sides;
    }

    private Side side(List<String> labels, List<String> figures) {
      boolean coded = labels.stream().anyMatch(l -> vocabulary.means(l, Term.STATEMENT_CODE));
      boolean named = labels.stream().anyMatch(l -> vocabulary.means(l, Term.STATEMENT_ITEM));
      return new Side(coded, named, shapes.of(figures));
    }
  }
}
