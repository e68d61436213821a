package org.fuhe.extractor.restore.flow;

import static org.fuhe.extractor.lexicon.Term.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/**
 * Reads the table that begins at a place: a form with its parts, a list of projects, or a summary.
 * Each part knows where it ends; what belongs to none is skipped.
 */
final class TableReader {
  private static final int LINES_TO_SKIP = 4;
  private static final int LINES_TO_TABLE = 40;

  private final Flow flow;
  private final Headings headings;
  private final List<Problem> problems;
  private final DocumentFunds funds;
  private final MatrixBlock matrix;
  private final Anchors anchors;
  private final LabelPairs pairs;
  private final List<Row> rows = new ArrayList<>();
  private final List<Integer> skipped = new ArrayList<>();
  private final Set<Term> seen = EnumSet.noneOf(Term.class);
  private Optional<IndicatorBlock> indicators = Optional.empty();
  private boolean inFunds;

  TableReader(
      Flow flow,
      Headings headings,
      StatementEvidence statements,
      DocumentFunds funds,
      List<Problem> problems) {
    this.flow = flow;
    this.headings = headings;
    this.funds = funds;
    this.matrix = new MatrixBlock(flow, headings, statements, problems);
    this.problems = problems;
    this.anchors = new Anchors(flow, headings);
    this.pairs = new LabelPairs(flow, anchors, funds);
  }

  List<Row> rows() {
    return rows;
  }

  /** Returns the indexes of the lines that belong to no part of the table. */
  List<Integer> skipped() {
    return skipped;
  }

  /**
   * Reads the table that begins at a token; returns the token behind it, or the same one if none
   * begins.
   */
  int read(int from) {
    Optional<Headings.Found> list = headings.indicators(from);
    if (list.isEmpty() && !anchors.formBegins(from)) {
      return from;
    }
    int at = from;
    while (at < flow.size()) {
      if (at > from && nextBegins(at)) {
        break;
      }
      int end = part(at);
      if (end == at) {
        int further = further(at);
        if (further == at) {
          break;
        }
        for (int skip = at; skip < further; skip = flow.lineEnd(skip)) {
          skipped.add(flow.token(skip).line());
        }
        end = further;
      }
      at = end;
    }
    return at;
  }

  /** 填表人：, 负责人：: with a colon, behind the tables. */
  private boolean isSignature(Labels.Match label) {
    Term term = FormLabels.term(label);
    return anchors.hasColon(label) && !FormLabels.isLong(term) && term != FORM_GRADE;
  }

  private boolean nextBegins(int at) {
    Optional<Labels.Match> label = flow.label(at, Scope.FORM);
    return (label.isPresent()
            && FormLabels.isOfHead(label.get())
            && (seen.contains(FormLabels.term(label.get()))
                || (indicators.isPresent() && FormLabels.term(label.get()) != FORM_TOTAL))
            && totalRow(at).isEmpty())
        || (indicators.isPresent() && label.isPresent() && isSignature(label.get()));
  }

  /** Returns where the next part begins if that is near, or the same place. */
  private int further(int at) {
    int line = at;
    int lines = indicators.isPresent() ? LINES_TO_SKIP : LINES_TO_TABLE;
    for (int i = 0; i < lines && line < flow.size(); i++) {
      if (line > at && (nextBegins(line) || flow.isTitle(line))) {
        return at;
      }
      if (line > at && anchors.isAnchor(line)) {
        return line;
      }
      line = flow.lineEnd(line);
    }
    return at;
  }

  private int part(int at) {
    int inside = sections(at);
    Printed label = Printed.BLANK;
    if (inside > at) {
      label = rows.remove(rows.size() - 1).cell(0);
    }
    Optional<Headings.Found> goals = headings.goals(inside);
    if (goals.isPresent()) {
      inFunds = false;
      return goals(goals.get(), label);
    }
    Optional<Headings.Found> found = headings.indicators(inside);
    if (found.isPresent()) {
      inFunds = false;
      return indicators(found.get(), label);
    }
    int end = funds(inside, label);
    if (end > inside) {
      return end;
    }
    Optional<Labels.Match> total = totalRow(inside);
    if (total.isPresent()) {
      return totalRow(total.get());
    }
    Optional<Labels.Match> match = pairs.find(inside);
    if (match.isEmpty()) {
      return at;
    }
    match.get().label().in(Scope.FORM).ifPresent(seen::add);
    return pairs.read(match.get(), label, inFunds, rows);
  }

  /** Adds the labels of the sections that begin here as rows; returns the token behind them. */
  private int sections(int at) {
    Optional<Labels.Match> section = flow.label(at, Scope.SECTION);
    int inside = at;
    while (section.isPresent()
        && headings.goals(inside).isEmpty()
        && (anchors.isTableHeading(section.get().to())
            || inside == at
            || !section.get().means(Scope.FORM))) {
      int behind = section.get().to();
      if (!anchors.isTableHeading(behind) && !anchors.isLabel(behind)) {
        break;
      }
      rows.add(new Row(List.of(flow.join(inside, behind))));
      inFunds = section.get().label().means(SECTION_FUNDS);
      inside = behind;
      section = flow.label(inside, Scope.SECTION);
    }
    if (inside == at && anchors.partOfSection(at) > at) {
      inside = anchors.partOfSection(at);
      rows.add(new Row(List.of(flow.join(at, inside))));
    }
    return inside;
  }

  /** Reads a section of funds in whatever form it has; returns the same place for none. */
  private int funds(int at, Printed label) {
    int paired = new FundPairs(flow).read(at, label, rows);
    if (paired > at) {
      return paired;
    }
    Optional<Headings.Found> found = headings.funds(at);
    if (found.isPresent()) {
      return new FundBlock(flow, headings, funds, problems).read(found.get(), label, rows);
    }
    Optional<MatrixBlock.Found> figures = matrix.find(at);
    if (figures.isPresent()) {
      rows.addAll(matrix.read(figures.get(), label));
      return figures.get().to();
    }
    return new FundsAcross(flow, headings, problems).read(at, label, rows);
  }

  private int indicators(Headings.Found found, Printed label) {
    IndicatorBlock block = new IndicatorBlock(flow, headings, found);
    int end = block.read(zoneEnd(found));
    rows.addAll(block.rows(label));
    skipped.addAll(block.skipped());
    indicators = Optional.of(block);
    pairs.setBehindTables();
    return end;
  }

  private int zoneEnd(Headings.Found found) {
    return new IndicatorEnd(flow, headings).of(found);
  }

  private int goals(Headings.Found found, Printed label) {
    rows.add(
        new Row(
            List.of(
                label,
                headings.printed(found.headings().get(0)),
                headings.printed(found.headings().get(1)))));
    int end = pairs.textEnd(found.to());
    int split = SideBySide.split(flow.tokens().subList(found.to(), end)) + found.to();
    rows.add(new Row(List.of(Printed.BLANK, flow.join(found.to(), split), flow.join(split, end))));
    seen.add(FORM_GOAL_EXPECTED);
    return end;
  }

  private Optional<Labels.Match> totalRow(int at) {
    Optional<Labels.Match> match = flow.label(at, label -> label.means(FORM_TOTAL_ROW));
    return match.filter(
        found -> indicators.isPresent() && flow.figuresEnd(found.to()) > found.to());
  }

  private int totalRow(Labels.Match match) {
    int end = flow.figuresEnd(match.to());
    rows.add(indicators.orElseThrow().total(flow.join(match.from(), match.to()), match.to(), end));
    return end;
  }
}
