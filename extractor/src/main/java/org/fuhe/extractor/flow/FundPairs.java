package org.fuhe.extractor.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;

/** A funding block without headings: 预算数： 46 执行数： 46, and below it the parts of both. */
final class FundPairs {
  private final Flow flow;

  FundPairs(Flow flow) {
    this.flow = flow;
  }

  /**
   * Reads the block that begins at a token; returns the token behind it, or the same one if none
   * begins.
   */
  int read(int from, Printed section, List<Row> rows) {
    if (!begins(from)) {
      return from;
    }
    int at = from;
    while (at < flow.size()) {
      Optional<List<Printed>> cells = line(at);
      if (cells.isEmpty()) {
        break;
      }
      List<Printed> row = new ArrayList<>();
      row.add(at == from ? section : Printed.BLANK);
      row.addAll(cells.get());
      rows.add(new Row(row));
      at = flow.lineEnd(at);
    }
    return at;
  }

  private boolean begins(int at) {
    return line(at).isPresent()
        && flow.label(at, label -> label.means(Term.FUNDS_BUDGET)).isPresent()
        && flow.tokens().subList(at, flow.lineEnd(at)).stream()
            .map(token -> flow.labels().label(token.plain()))
            .anyMatch(label -> label.means(Term.FUNDS_EXECUTED));
  }

  /** Returns the labels of a line, each with its figure or a blank, if it holds nothing else. */
  private Optional<List<Printed>> line(int at) {
    List<Printed> cells = new ArrayList<>();
    int end = flow.lineEnd(at);
    for (int next = at; next < end; ) {
      Optional<Labels.Match> match = flow.label(next, FundPairs::isFund);
      if (match.isEmpty() || !flow.token(match.get().to() - 1).plain().endsWith(":")) {
        return Optional.empty();
      }
      cells.add(flow.join(next, match.get().to()));
      next = match.get().to();
      boolean figure = next < end && flow.token(next).shape().isFigure();
      cells.add(figure ? flow.token(next++).printed() : Printed.BLANK);
    }
    return Optional.of(cells);
  }

  private static boolean isFund(Label label) {
    return label.in(Scope.FUNDS).isPresent() || label.in(Scope.FUND_ROW).isPresent();
  }
}
