package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.restore.layout.Heading.Kind;

/** Finds the line behind the last one of a table's body. */
final class BodyEnd {
  private static final int MOST_LABEL_LINES = 8;
  private static final int MOST_DISTANT = 3;

  private final List<Strip> strips;
  private final Words words;

  BodyEnd(List<Strip> strips, Words words) {
    this.strips = strips;
    this.words = words;
  }

  int of(Heading heading, int limit) {
    int edge = labelEdge(heading);
    for (int i = heading.last() + 1; i < limit; i++) {
      Strip strip = strips.get(i);
      if (Titles.isTitle(strip)
          || Titles.isInline(strip, words)
          || isTotal(heading, strip)
          || beginsLabel(heading, i, limit, edge)) {
        return i;
      }
    }
    return limit;
  }

  /** Labels of a form begin left of this column, where the rows of the table have their names. */
  private static int labelEdge(Heading heading) {
    List<Column> columns = heading.columns();
    if (heading.kind() == Kind.LIST
        || heading.kind() == Kind.SUMMARY
        || heading.kind() == Kind.STATEMENT) {
      return columns.get(0).right();
    }
    int name = 0;
    while (name < columns.size() && !columns.get(name).means(Term.INDICATORS_NAME)) {
      name++;
    }
    if (name == columns.size() || name == 0) {
      return columns.get(0).left();
    }
    return (columns.get(name - 1).right() + columns.get(name).left()) / 2;
  }

  /** Tells whether a line is the table's own total: its label, and nothing but figures behind. */
  boolean isTotal(Heading heading, Strip strip) {
    if (heading.kind() != Kind.INDICATORS && heading.kind() != Kind.LIST) {
      return false;
    }
    List<Piece> pieces = strip.pieces();
    for (int i = 0; i < Math.min(3, pieces.size()); i++) {
      if (words.means(pieces.get(i).text(), Term.FORM_TOTAL_ROW)) {
        return pieces.subList(i + 1, pieces.size()).stream().allMatch(this::isFigure)
            && pieces.subList(0, i).stream().allMatch(piece -> piece.text().length() <= 4);
      }
    }
    return false;
  }

  private boolean isFigure(Piece piece) {
    return Wrapping.isNumber(piece) || piece.text().matches(".+[:：].*");
  }

  private boolean beginsLabel(Heading heading, int line, int limit, int edge) {
    Piece first = strips.get(line).pieces().get(0);
    if (first.left() >= edge || words.label(first.text()).words().isEmpty()) {
      return false;
    }
    List<Piece> label = new ArrayList<>();
    int left = first.left();
    int right = first.right();
    int height = strips.get(line).height();
    for (int i = line; i < Math.min(limit, line + MOST_LABEL_LINES); i++) {
      Piece next = strips.get(i).pieces().get(0);
      if (strips.get(i).page() != strips.get(line).page()
          || strips.get(i).height() - height > MOST_DISTANT) {
        break;
      }
      if (next.left() >= right || next.right() <= left) {
        continue;
      }
      label.add(next);
      height = strips.get(i).height();
      left = Math.min(left, next.left());
      right = Math.max(right, next.right());
      if (isFormLabel(heading, words.label(label))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFormLabel(Heading heading, Label label) {
    if (label.words().length() < 2 || label.in(Scope.LEVEL).isPresent()) {
      return false;
    }
    if (heading.kind().isFunds()) {
      return label.in(Scope.FUND_ROW).isEmpty()
          && (label.in(Scope.FORM).isPresent() || label.means(Term.SECTION_GOALS));
    }
    if (label.in(Scope.INDICATORS).isPresent() && label.means(Term.FORM_GOAL_ACTUAL)) {
      return false; // 完成情况: the end of a block's label that runs down the page
    }
    boolean summed = heading.kind() == Kind.SUMMARY || heading.kind() == Kind.STATEMENT;
    return label.in(Scope.FORM).isPresent() && !(summed && label.means(Term.FORM_TOTAL_ROW));
  }
}
