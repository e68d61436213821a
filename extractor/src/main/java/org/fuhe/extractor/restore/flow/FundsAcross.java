package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A funding block with the sources side by side in its heading, 中央 省级 本级 合计 执行数 执行率, and one line
 * of figures under it.
 */
final class FundsAcross {
  private static final int FEWEST_SOURCES = 3;

  private final Flow flow;
  private final Headings headings;
  private final List<Problem> problems;

  FundsAcross(Flow flow, Headings headings, List<Problem> problems) {
    this.flow = flow;
    this.headings = headings;
    this.problems = problems;
  }

  /**
   * Reads the block that begins at a token; returns the token behind it, or the same one if none
   * begins.
   */
  int read(int from, Printed section, List<Row> rows) {
    Optional<Headings.Found> found = headings.fundsAcross(from);
    if (found.isEmpty()) {
      return from;
    }
    List<HeadingReader.Heading> columns = found.get().headings();
    int end = found.get().to();
    while (end < flow.size() && flow.token(end).shape().isFigure()) {
      end++;
    }
    List<Term> terms = columns.stream().map(FundsAcross::term).toList();
    boolean sources =
        terms.stream().filter(FundsAcross::isSource).count() >= FEWEST_SOURCES
            && columns.stream().filter(column -> !flow.token(column.from()).first()).count() >= 2;
    if (!sources || end == found.get().to()) {
      return from;
    }
    List<Token> figures = flow.tokens().subList(found.get().to(), end);
    List<Printed> heading = new ArrayList<>(List.of(section));
    columns.forEach(column -> heading.add(headings.printed(column)));
    rows.add(new Row(heading));
    List<@Nullable Token[]> readings = Placing.readings(figures, terms.size());
    readings = Placing.keep(readings, reading -> hasKinds(reading, terms));
    readings = Placing.keep(readings, reading -> hasResults(reading, terms));
    readings = Placing.keep(readings, reading -> addsUp(reading, terms));
    List<Printed> cells = new ArrayList<>(List.of(Printed.BLANK));
    cells.addAll(Placing.common(figures, readings, terms.size(), problems));
    rows.add(new Row(cells));
    return end;
  }

  /** 执行数 and 执行率 are columns of results, whatever else the words can mean. */
  private static Term term(HeadingReader.Heading heading) {
    return heading
        .label()
        .in(Scope.FUND_ROW)
        .or(() -> heading.label().in(Scope.FUNDS))
        .orElse(Term.FUNDS_IGNORED);
  }

  private static boolean isSource(Term term) {
    return term.scope() == Scope.FUND_ROW && term != Term.FUND_ROW_TOTAL;
  }

  private static boolean hasKinds(@Nullable Token[] reading, List<Term> terms) {
    for (int i = 0; i < reading.length; i++) {
      Token figure = reading[i];
      boolean percent = figure != null && figure.shape() == Shape.PERCENT;
      if (percent && terms.get(i) != Term.FUNDS_RATE) {
        return false;
      }
    }
    return true;
  }

  /** What is rather blank is a source, not the total or what was spent. */
  private static boolean hasResults(@Nullable Token[] reading, List<Term> terms) {
    for (int i = 0; i < reading.length; i++) {
      if (reading[i] == null && !isSource(terms.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean addsUp(@Nullable Token[] reading, List<Term> terms) {
    Sum total = new Sum();
    Sum parts = new Sum();
    for (int i = 0; i < reading.length; i++) {
      if (terms.get(i) == Term.FUND_ROW_TOTAL) {
        total.add(reading[i]);
      } else if (isSource(terms.get(i))) {
        parts.add(reading[i]);
      }
    }
    return !total.isEmpty() && total.equalsSum(parts);
  }
}
