package org.fuhe.extractor.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/** The funding block of a form: a heading, and a row of figures for each source. */
final class FundBlock {
  private static final int LINES_OF_LABEL = 3;

  private final Flow flow;
  private final Headings headings;
  private final Set<Term> marks;
  private final List<Problem> problems;

  FundBlock(Flow flow, Headings headings, Set<Term> marks, List<Problem> problems) {
    this.marks = marks;
    this.flow = flow;
    this.headings = headings;
    this.problems = problems;
  }

  /** A row of the block: its label, and the figures behind it. */
  record FundRow(Printed label, boolean isTotal, List<Token> figures) {}

  int read(Headings.Found found, Printed section, List<Row> rows) {
    List<FundRow> fundRows = new ArrayList<>();
    int at = found.to();
    while (at < flow.size()) {
      int label = labelEnd(at);
      if (label == at) {
        break;
      }
      int end = label;
      while (end < flow.size() && flow.token(end).shape().isFigure()) {
        end++;
      }
      fundRows.add(
          new FundRow(flow.join(at, label), isTotal(at, label), flow.tokens().subList(label, end)));
      at = end;
    }
    List<Printed> heading = new ArrayList<>(List.of(section, Printed.BLANK));
    found.headings().forEach(column -> heading.add(headings.printed(column)));
    rows.add(new Row(heading));
    rows.addAll(new FundColumns(found.headings(), marks, problems).place(fundRows));
    return at;
  }

  private boolean isTotal(int from, int to) {
    return flow.labels().label(Labels.text(flow.tokens(), from, to)).means(Term.FUND_ROW_TOTAL);
  }

  /**
   * Returns where the label of a row ends: one that the lexicon knows, or words with figures behind
   * them.
   */
  private int labelEnd(int at) {
    Optional<Labels.Match> known = flow.label(at, Scope.FUND_ROW);
    if (known.isPresent()) {
      return known.get().to();
    }
    if (flow.label(at, Scope.FORM).isPresent() || flow.label(at, Scope.SECTION).isPresent()) {
      return at;
    }
    int end = at;
    int line = flow.token(at).line();
    while (end < flow.size()
        && flow.token(end).shape() == Shape.TEXT
        && flow.token(end).line() - line < LINES_OF_LABEL) {
      end++;
    }
    boolean figures = end < flow.size() && end > at && flow.token(end).shape().isFigure();
    return figures ? end : at;
  }
}
