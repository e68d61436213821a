package org.fuhe.extractor.restore.flow;

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

  /** A label with a colon, and the figure behind it, if there is one. */
  private record Pair(Label label, Printed printed, Printed figure, int to) {}

  /**
   * Reads the block that begins at a token; returns the token behind it, or the same one if none
   * begins.
   */
  int read(int from, Printed section, List<Row> rows) {
    List<Pair> pairs = new ArrayList<>();
    int at = from;
    for (Optional<Pair> pair = pair(at); pair.isPresent(); pair = pair(at)) {
      pairs.add(pair.get());
      at = pair.get().to();
    }
    boolean funds =
        pairs.size() >= 2
            && pairs.get(0).label().means(Term.FUNDS_BUDGET)
            && pairs.get(1).label().means(Term.FUNDS_EXECUTED);
    if (!funds) {
      return from;
    }
    for (int i = 0; i < pairs.size(); i += 2) {
      List<Printed> row = new ArrayList<>();
      row.add(i == 0 ? section : Printed.BLANK);
      pairs
          .subList(i, Math.min(i + 2, pairs.size()))
          .forEach(pair -> row.addAll(List.of(pair.printed(), pair.figure())));
      rows.add(new Row(row));
    }
    return at;
  }

  private Optional<Pair> pair(int at) {
    Optional<Labels.Match> match =
        flow.label(
            at, label -> label.in(Scope.FUNDS).isPresent() || label.in(Scope.FUND_ROW).isPresent());
    if (match.isEmpty() || !flow.token(match.get().to() - 1).plain().endsWith(":")) {
      return Optional.empty();
    }
    int to = match.get().to();
    boolean figure = to < flow.size() && flow.token(to).shape().isFigure();
    return Optional.of(
        new Pair(
            match.get().label(),
            flow.join(at, to),
            figure ? flow.token(to).printed() : Printed.BLANK,
            figure ? to + 1 : to));
  }
}
