package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/** The funding block of a form: a heading, and a row of figures for each source. */
final class FundBlock {
  private static final int LINES_OF_LABEL = 3;
  private static final int LONGEST_LABEL = 20;
  private static final int LINES_OF_REMARK = 15;

  private final Flow flow;
  private final Headings headings;
  private final DocumentFunds funds;
  private final List<Problem> problems;

  FundBlock(Flow flow, Headings headings, DocumentFunds funds, List<Problem> problems) {
    this.flow = flow;
    this.headings = headings;
    this.funds = funds;
    this.problems = problems;
  }

  /** A row of the block: its label, the figures behind it, and a text behind those. */
  record FundRow(Printed label, boolean isTotal, List<Token> figures, Printed remark) {}

  int read(Headings.Found found, Printed section, List<Row> rows) {
    List<HeadingReader.Heading> columns = found.headings();
    boolean remarks = isRemark(columns.get(columns.size() - 1).label());
    int figureColumns = remarks ? columns.size() - 1 : columns.size();
    List<FundRow> fundRows = new ArrayList<>();
    int at = found.to();
    while (at < flow.size()) {
      int label = labelEnd(at);
      if (label == at) {
        break;
      }
      int figures = figuresEnd(label, figureColumns);
      int end = remarks ? remarkEnd(figures) : figures;
      fundRows.add(row(at, label, figures, end));
      at = end;
    }
    List<Printed> heading = new ArrayList<>(List.of(section, Printed.BLANK));
    columns.forEach(column -> heading.add(headings.printed(column)));
    rows.add(new Row(heading));
    rows.addAll(
        new FundColumns(columns.subList(0, figureColumns), funds.marks(), problems)
            .place(fundRows));
    return at;
  }

  /** A figure that a line break cuts makes two. */
  private int figuresEnd(int from, int columns) {
    int end = from;
    int most = columns;
    while (end < flow.size() && flow.token(end).shape().isFigure()) {
      most += end > from && flow.token(end).first() ? 1 : 0;
      if (end - from >= most) {
        break;
      }
      end++;
    }
    return end;
  }

  private FundRow row(int from, int label, int figures, int end) {
    Label words = flow.labels().label(Labels.text(flow.tokens(), from, label));
    List<Token> tokens = flow.tokens().subList(label, figures);
    words.in(Scope.FUND_ROW).ifPresent(source -> funds.add(source, tokens));
    return new FundRow(
        flow.join(from, label), words.means(Term.FUND_ROW_TOTAL), tokens, flow.join(figures, end));
  }

  /** 备注, 原因: a column of texts, as is one that the lexicon does not know at all. */
  private static boolean isRemark(Label label) {
    return label.in(Scope.FUNDS).orElse(Term.FUNDS_IGNORED) == Term.FUNDS_IGNORED;
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
    return figures ? end : unknownEnd(at);
  }

  /** A label that the lexicon does not know and that has no figures: further funds follow it. */
  private int unknownEnd(int at) {
    int line = at;
    for (int i = 0; i < LINES_OF_LABEL && line < flow.size(); i++) {
      line = flow.lineEnd(line);
      if (Labels.text(flow.tokens(), at, line).length() > LONGEST_LABEL) {
        return at;
      }
      if (line < flow.size() && flow.label(line, Scope.FUND_ROW).isPresent()) {
        return line;
      }
    }
    return at;
  }

  /** Returns where the text behind the figures ends: at the next label that begins a line. */
  private int remarkEnd(int at) {
    int end = at;
    int line = at == 0 ? 0 : flow.token(at - 1).line();
    while (end < flow.size() && flow.token(end).line() - line < LINES_OF_REMARK) {
      if (flow.token(end).first() && isLabel(end)) {
        return end;
      }
      end++;
    }
    return end < flow.size() && flow.token(end).line() - line >= LINES_OF_REMARK ? at : end;
  }

  private boolean isLabel(int at) {
    return (flow.label(
                    at,
                    label ->
                        label.in(Scope.FUND_ROW).isPresent()
                            || label.in(Scope.FORM).isPresent()
                            || label.in(Scope.SECTION).isPresent())
                .isPresent()
            && !flow.isInSentence(at))
        || headings.indicators(at).isPresent();
  }
}
