package org.fuhe.extractor.restore.flow;

import static org.fuhe.extractor.lexicon.Term.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Label;
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
  /** Labels that a form has once, at its head: where one comes again, another form begins. */
  private static final Set<Term> HEAD =
      EnumSet.of(
          FORM_NAME,
          FORM_CODE,
          FORM_DEPARTMENT,
          FORM_UNIT,
          FORM_CONTACT,
          FORM_CATEGORY,
          FORM_ATTRIBUTE,
          FORM_KIND,
          FORM_REPORT_DATE,
          FORM_TOTAL);

  /** Labels with which a form can begin; the others stand in other texts as well. */
  private static final Set<Term> IDENTITY =
      EnumSet.of(FORM_NAME, FORM_DEPARTMENT, FORM_UNIT, FORM_CODE);

  /** Labels with a text of any length. */
  private static final Set<Term> LONG =
      EnumSet.of(
          FORM_OVERVIEW,
          FORM_BASIS,
          FORM_PROGRESS_PLAN,
          FORM_GOAL_EXPECTED,
          FORM_GOAL_ACTUAL,
          FORM_DEVIATION_REASON,
          FORM_IMPROVEMENT,
          FORM_REMARKS);

  private static final int LINES_TO_CONFIRM = 45;
  private static final int LINES_TO_SKIP = 4;
  private static final int LINES_TO_TABLE = 40;

  private final Flow flow;
  private final Headings headings;
  private final List<Problem> problems;
  private final DocumentFunds funds;
  private final MatrixBlock matrix;
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
    if (list.isEmpty() && !formBegins(from)) {
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

  private boolean formBegins(int at) {
    Optional<Labels.Match> first = flow.label(at, Scope.FORM);
    if (first.isEmpty()
        || !HEAD.contains(form(first.get()))
        || (hasColon(first.get()) && !IDENTITY.contains(form(first.get())))) {
      return false;
    }
    boolean identity = false;
    int line = at;
    for (int i = 0; i < LINES_TO_CONFIRM && line < flow.size(); i++) {
      if ((line > at && flow.isTitle(line)) || headings.summary(line).isPresent()) {
        return false;
      }
      Optional<Labels.Match> label = flow.label(line, Scope.FORM);
      identity |= label.isPresent() && IDENTITY.contains(form(label.get()));
      if (identity
          && i > 0
          && (isTable(line) || (label.isPresent() && LONG.contains(form(label.get()))))) {
        return true;
      }
      line = flow.lineEnd(line);
    }
    return false;
  }

  /** 填表人：, 负责人：: with a colon, behind the tables. */
  private boolean isSignature(Labels.Match label) {
    return hasColon(label) && !LONG.contains(form(label)) && form(label) != FORM_GRADE;
  }

  private boolean hasColon(Labels.Match match) {
    return flow.token(match.to() - 1).plain().endsWith(":");
  }

  private boolean isTable(int at) {
    int behind = flow.label(at, Scope.SECTION).map(Labels.Match::to).orElse(at);
    return behind > at
        || headings.indicators(at).isPresent()
        || headings.funds(at).isPresent()
        || isFundRow(at);
  }

  private boolean nextBegins(int at) {
    Optional<Labels.Match> label = flow.label(at, Scope.FORM);
    return (label.isPresent()
            && HEAD.contains(form(label.get()))
            && (seen.contains(form(label.get()))
                || (indicators.isPresent() && form(label.get()) != FORM_TOTAL))
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
      if (line > at && isAnchor(line)) {
        return line;
      }
      line = flow.lineEnd(line);
    }
    return at;
  }

  /** Tells whether a part of a form begins at the beginning of a line. */
  boolean isAnchor(int at) {
    if (flow.isInSentence(at)) {
      return false;
    }
    Optional<Labels.Match> form = flow.label(at, Scope.FORM);
    if (form.isPresent()) {
      return true;
    }
    Optional<Labels.Match> section = flow.label(at, Scope.SECTION);
    if (section.isPresent()
        && (flow.isLineStart(section.get().to()) || isLabel(section.get().to()))) {
      return true;
    }
    return isFundRow(at)
        || headings.indicators(at).isPresent()
        || headings.funds(at).isPresent()
        || partOfSection(at) > at;
  }

  private boolean isLabel(int at) {
    return flow.label(at, label -> !label.terms().isEmpty()).isPresent();
  }

  /** Tells whether the label of a fund stands here with its figure, or alone in its line. */
  private boolean isFundRow(int at) {
    Optional<Labels.Match> fund = flow.label(at, Scope.FUND_ROW);
    return fund.isPresent()
        && (flow.isLineStart(fund.get().to()) || flow.token(fund.get().to()).shape().isFigure());
  }

  /**
   * Returns where the beginning of a section's label ends that stands upright beside the heading,
   * its rest below: 绩 / 效 一级指标 二级指标 / 指 / 标.
   */
  private int partOfSection(int at) {
    StringBuilder text = new StringBuilder();
    for (int end = at; end < flow.size() && flow.token(end).plain().length() == 1; end++) {
      text.append(flow.token(end).plain());
      if (!flow.labels().isPartOf(text.toString(), Scope.SECTION)) {
        return at;
      }
      if (headings.indicators(end + 1).isPresent()) {
        return end + 1;
      }
    }
    return at;
  }

  private int part(int at) {
    Optional<Labels.Match> section = flow.label(at, Scope.SECTION);
    int inside = at;
    List<Printed> sections = new ArrayList<>();
    while (section.isPresent()
        && headings.goals(inside).isEmpty()
        && (isTableHeading(section.get().to())
            || sections.isEmpty()
            || !section.get().means(Scope.FORM))) {
      if (!isTableHeading(section.get().to()) && !isLabel(section.get().to())) {
        break;
      }
      sections.add(flow.join(inside, section.get().to()));
      inFunds = section.get().label().means(SECTION_FUNDS);
      inside = section.get().to();
      section = flow.label(inside, Scope.SECTION);
    }
    if (sections.isEmpty() && partOfSection(at) > at) {
      inside = partOfSection(at);
      sections.add(flow.join(at, inside));
    }
    Printed label = sections.isEmpty() ? Printed.BLANK : sections.get(sections.size() - 1);
    for (int i = 0; i + 1 < sections.size(); i++) {
      rows.add(new Row(List.of(sections.get(i))));
    }
    Optional<Headings.Found> found = headings.goals(inside);
    if (found.isPresent()) {
      inFunds = false;
      return goals(found.get(), label);
    }
    found = headings.indicators(inside);
    if (found.isPresent()) {
      inFunds = false;
      return indicators(found.get(), label);
    }
    int pairs = new FundPairs(flow).read(inside, label, rows);
    if (pairs > inside) {
      return pairs;
    }
    found = headings.funds(inside);
    if (found.isPresent()) {
      return new FundBlock(flow, headings, funds, problems).read(found.get(), label, rows);
    }
    Optional<MatrixBlock.Found> figures = matrix.find(inside);
    if (figures.isPresent()) {
      rows.addAll(matrix.read(figures.get(), label));
      return figures.get().to();
    }
    int across = new FundsAcross(flow, headings, problems).read(inside, label, rows);
    if (across > inside) {
      return across;
    }
    Optional<Labels.Match> total = totalRow(inside);
    if (total.isPresent()) {
      return totalRow(total.get());
    }
    int end = pair(inside, label);
    return end == inside ? at : end;
  }

  private boolean isTableHeading(int at) {
    return headings.indicators(at).isPresent()
        || headings.funds(at).isPresent()
        || headings.goals(at).isPresent();
  }

  private int indicators(Headings.Found found, Printed label) {
    IndicatorBlock block = new IndicatorBlock(flow, headings, found);
    int end = block.read(zoneEnd(found));
    rows.addAll(block.rows(label));
    skipped.addAll(block.skipped());
    indicators = Optional.of(block);
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
    int end = textEnd(found.to());
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

  /** Reads a label and the value behind it. */
  private int pair(int at, Printed section) {
    Optional<Labels.Match> match =
        flow.label(
            at,
            label ->
                label.in(Scope.FORM).isPresent()
                    || label.in(Scope.FUND_ROW).isPresent()
                    || label.means(SECTION_GOALS));
    if (match.isEmpty()) {
      return at;
    }
    boolean goals =
        match.get().label().in(Scope.FORM).isEmpty() && match.get().label().means(SECTION_GOALS);
    boolean fund = !goals && match.get().label().in(Scope.FORM).isEmpty();
    Optional<Term> term = match.get().label().in(Scope.FORM);
    term.ifPresent(seen::add);
    boolean text = goals || (term.isPresent() && LONG.contains(term.get()));
    int end =
        fund
            ? flow.figuresEnd(match.get().to())
            : text ? textEnd(match.get().to()) : valueEnd(match.get().to());
    if (text && end == match.get().to()) {
      return end; // a label with nothing behind it says nothing
    }
    List<Printed> cells = new ArrayList<>();
    if (!section.isBlank() || (fund && inFunds)) {
      cells.add(section);
    }
    cells.add(flow.join(at, match.get().to()));
    if (fund) {
      List<Token> figures = flow.tokens().subList(match.get().to(), end);
      figures.forEach(token -> cells.add(token.printed()));
      funds.add(match.get().label().in(Scope.FUND_ROW).orElseThrow(), figures);
    } else {
      Printed value = flow.join(match.get().to(), end);
      cells.add(value);
      if (term.isPresent() && term.get() == FORM_NAME) {
        funds.beginForm(value.text());
      }
    }
    rows.add(new Row(cells));
    return end;
  }

  private boolean endsText(int at) {
    return isAnchor(at)
        || flow.isAboveTable(at)
        || (indicators.isPresent() && Flow.isParagraph(flow.token(at).plain()));
  }

  /** Returns where a text ends: at the next label that begins a line. */
  private int textEnd(int at) {
    int end = at;
    while (end < flow.size()) {
      if (flow.token(end).first() && endsText(end)) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Returns where a short value ends: at the next label, also in the same line. */
  private int valueEnd(int at) {
    int end = at;
    while (end < flow.size()) {
      if (flow.token(end).first() ? endsText(end) : flow.label(end, Scope.FORM).isPresent()) {
        break;
      }
      end++;
    }
    return end;
  }

  private static Term form(Labels.Match match) {
    Label label = match.label();
    return label.in(Scope.FORM).orElse(FORM_IGNORED);
  }
}
