package org.fuhe.extractor.restore.flow;

import static org.fuhe.extractor.lexicon.Term.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/** Recognises the headings of the tables in a form, and tells what stands in their columns. */
final class Headings {
  /** Columns of a list of many projects that stand once for a project. */
  private static final Set<Term> OF_PROJECT =
      EnumSet.of(
          FORM_LABEL_NO,
          FORM_NAME,
          FORM_CODE,
          FORM_CATEGORY,
          FORM_DEPARTMENT,
          FORM_UNIT,
          FORM_TOTAL,
          FORM_GRADE,
          FORM_REMARKS,
          FORM_CONTACT,
          FORM_GOAL_EXPECTED,
          FORM_GOAL_ACTUAL,
          FORM_OVERVIEW);

  private static final Set<Term> VALUES =
      EnumSet.of(INDICATORS_TARGET, INDICATORS_ACTUAL, INDICATORS_WEIGHT, INDICATORS_SCORE);
  private static final Set<Term> NAMES =
      EnumSet.of(INDICATORS_NAME, INDICATORS_LEVEL1, INDICATORS_LEVEL2);

  private static final int LONGEST_HEADING = 12;

  /** One heading of so many may be unknown. */
  private static final int MOST_UNKNOWN = 4;

  private final Flow flow;
  private final HeadingReader reader;
  private final Map<Integer, Optional<Found>> indicatorHeadings = new HashMap<>();
  private final Map<Integer, Optional<Found>> fundHeadings = new HashMap<>();

  Headings(Flow flow) {
    this.flow = flow;
    this.reader = new HeadingReader(flow.labels());
  }

  /**
   * The heading of a table.
   *
   * @param from its first token
   * @param to the token behind it
   */
  record Found(int from, int to, List<HeadingReader.Heading> headings) {
    List<String> words() {
      return headings.stream().map(heading -> heading.label().words()).toList();
    }
  }

  /** Finds the heading of a table of indicators, or of a list of projects with their indicators. */
  Optional<Found> indicators(int at) {
    return indicatorHeadings.computeIfAbsent(at, this::findIndicators);
  }

  private Optional<Found> findIndicators(int at) {
    return table(at, Headings::isColumn)
        .filter(found -> count(found, label -> terms(label, NAMES)) >= 1)
        .or(() -> unnamed(at))
        .map(this::withRests);
  }

  /**
   * In a list of projects the indicators' names can stand under 绩效指标, elsewhere the label of the
   * section.
   */
  private Optional<Found> unnamed(int at) {
    return table(at, label -> isColumn(label) || label.means(SECTION_INDICATORS))
        .filter(found -> count(found, label -> label.means(FORM_NAME)) == 1)
        .filter(found -> count(found, label -> label.means(SECTION_INDICATORS)) == 1);
  }

  private Optional<Found> table(int at, Predicate<Label> wanted) {
    return read(at, wanted)
        .filter(found -> count(found, label -> terms(label, VALUES)) >= 2)
        .filter(found -> count(found, label -> label.in(Scope.INDICATORS).isPresent()) >= 3);
  }

  private static boolean isColumn(Label label) {
    return label.in(Scope.INDICATORS).isPresent()
        || label.in(Scope.FUNDS).isPresent()
        || terms(label, OF_PROJECT);
  }

  /**
   * Takes in what the lexicon does not know of a heading: the rest of its last line, which is no
   * row yet, and the rests of words that go on in a further line.
   */
  private Found withRests(Found found) {
    List<HeadingReader.Heading> whole = new ArrayList<>();
    for (HeadingReader.Heading heading : found.headings()) {
      boolean rest =
          !heading.known()
              && heading.to() == heading.from() + 1
              && HeadingReader.isRest(flow.token(heading.from()));
      if (!rest) {
        whole.add(heading);
      }
    }
    int at = found.to();
    while (isHeadingWord(at)) {
      whole.add(unknown(at, at + 1));
      at++;
    }
    if (at < flow.size()
        && HeadingReader.isContinuation(flow.token(at))
        && flow.lineEnd(at) == at + 1) {
      HeadingReader.Heading last = whole.get(whole.size() - 1);
      if (!last.known()) {
        whole.set(whole.size() - 1, unknown(last.from(), at + 1));
      }
      at++;
    }
    return new Found(found.from(), at, whole);
  }

  private boolean isHeadingWord(int at) {
    return !flow.isLineStart(at)
        && flow.token(at).shape() == Shape.TEXT
        && flow.token(at).plain().length() <= LONGEST_HEADING;
  }

  private HeadingReader.Heading unknown(int from, int to) {
    Label label = flow.labels().label(Labels.text(flow.tokens(), from, to));
    return new HeadingReader.Heading(from, to, label, false);
  }

  /**
   * Finds the heading of a funding block: a column of a budget and one of what was spent, or of the
   * rate.
   */
  Optional<Found> funds(int at) {
    return fundHeadings.computeIfAbsent(at, this::findFunds);
  }

  private Optional<Found> findFunds(int at) {
    return read(at, label -> label.in(Scope.FUNDS).isPresent())
        .filter(
            found ->
                count(found, label -> terms(label, EnumSet.of(FUNDS_BUDGET, FUNDS_BUDGET_INITIAL)))
                    >= 1)
        .filter(
            found ->
                count(found, label -> terms(label, EnumSet.of(FUNDS_EXECUTED, FUNDS_RATE))) >= 1)
        .map(this::withRests);
  }

  /**
   * Finds the headings over two texts that stand side by side: what was aimed at, and what was
   * reached.
   */
  Optional<Found> goals(int at) {
    return read(at, label -> label.means(FORM_GOAL_EXPECTED) || label.means(FORM_GOAL_ACTUAL))
        .filter(found -> found.headings().size() == 2)
        .filter(found -> found.headings().get(0).label().means(FORM_GOAL_EXPECTED))
        .filter(found -> found.headings().get(1).label().means(FORM_GOAL_ACTUAL));
  }

  /** Finds the heading of a summary of many projects. */
  Optional<Found> summary(int at) {
    return read(at, label -> label.in(Scope.SUMMARY).isPresent())
        .filter(found -> count(found, label -> label.means(SUMMARY_NAME)) >= 1)
        .filter(
            found ->
                count(found, label -> label.means(SUMMARY_TOTAL) || label.means(SUMMARY_GRADE))
                    >= 1)
        .filter(found -> found.headings().size() >= 4);
  }

  /** Finds the heading of a funding block that names the sources of the money side by side. */
  Optional<Found> fundsAcross(int at) {
    return read(
        at, label -> label.in(Scope.FUND_ROW).isPresent() || label.in(Scope.FUNDS).isPresent());
  }

  /** Returns the labels of funds that follow each other without a figure between them. */
  List<HeadingReader.Heading> fundRows(int at) {
    Predicate<Label> wanted = label -> label.in(Scope.FUND_ROW).isPresent();
    return read(at, wanted).map(Found::headings).orElse(List.of());
  }

  private Optional<Found> read(int at, Predicate<Label> wanted) {
    if (at >= flow.size() || flow.label(at, wanted).isEmpty()) {
      return Optional.empty();
    }
    List<HeadingReader.Heading> headings = reader.read(flow.tokens(), at, flow.size(), wanted);
    long unknown = headings.stream().filter(heading -> !heading.known()).count();
    return headings.isEmpty() || unknown * MOST_UNKNOWN > headings.size()
        ? Optional.empty()
        : Optional.of(new Found(at, headings.get(headings.size() - 1).to(), headings));
  }

  private static long count(Found found, Predicate<Label> condition) {
    return found.headings().stream().map(HeadingReader.Heading::label).filter(condition).count();
  }

  private static boolean terms(Label label, Set<Term> terms) {
    return label.terms().stream().anyMatch(terms::contains);
  }

  /** Returns the columns of a table of indicators. */
  List<Column> indicatorColumns(Found found) {
    List<Column> columns = new ArrayList<>();
    Set<Kind> taken = EnumSet.noneOf(Kind.class);
    boolean list = count(found, label -> label.means(FORM_NAME)) > 0;
    for (HeadingReader.Heading heading :
        Storeys.inOneRow(found.headings(), heading -> own(heading.label()))) {
      Kind kind = indicatorKind(heading.label(), taken, list);
      taken.add(kind);
      columns.add(new Column(kind, printed(heading)));
    }
    int last = columns.size() - 1;
    if (columns.get(last).kind() == Kind.OTHER) {
      columns.set(last, new Column(Kind.REASON, columns.get(last).heading())); // texts stand last
    }
    return ofProject(columns);
  }

  /**
   * What stands between the name of a project and its indicators is the project's, whatever its
   * heading says.
   */
  private static List<Column> ofProject(List<Column> columns) {
    List<Kind> kinds = columns.stream().map(Column::kind).toList();
    int project = kinds.indexOf(Kind.PROJECT);
    List<Column> changed = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      boolean inFront =
          project >= 0 && Storeys.ROW_BEGINS.stream().noneMatch(kinds.subList(0, i + 1)::contains);
      boolean unknown = column.kind() == Kind.OTHER && inFront;
      changed.add(unknown ? new Column(Kind.PROJECT_TEXT, column.heading()) : column);
    }
    return changed;
  }

  private static Kind own(Label label) {
    if (label.means(SECTION_INDICATORS) && label.in(Scope.INDICATORS).isEmpty()) {
      return Kind.NAME;
    }
    return label.in(Scope.INDICATORS).map(Headings::kind).orElse(Kind.OTHER);
  }

  Printed printed(HeadingReader.Heading heading) {
    return flow.join(heading.from(), heading.to());
  }

  private static Kind indicatorKind(Label label, Set<Kind> taken, boolean list) {
    Kind kind = own(label);
    boolean again = taken.contains(kind) && kind != Kind.OTHER;
    if (kind != Kind.OTHER && !again) {
      return kind;
    }
    Kind other =
        label.in(Scope.FORM).or(() -> label.in(Scope.FUNDS)).map(Headings::kind).orElse(Kind.OTHER);
    return list || other == Kind.REASON ? other : Kind.OTHER;
  }

  private static Kind kind(Term term) {
    return switch (term) {
      case INDICATORS_LEVEL1 -> Kind.LEVEL1;
      case INDICATORS_LEVEL2 -> Kind.LEVEL2;
      case INDICATORS_NAME -> Kind.NAME;
      case INDICATORS_NATURE -> Kind.NATURE;
      case INDICATORS_TARGET -> Kind.TARGET;
      case INDICATORS_UNIT -> Kind.UNIT;
      case INDICATORS_WEIGHT -> Kind.WEIGHT;
      case INDICATORS_ACTUAL -> Kind.ACTUAL;
      case INDICATORS_COEFFICIENT -> Kind.COEFFICIENT;
      case INDICATORS_SCORE -> Kind.SCORE;
      case INDICATORS_REASON, FORM_REMARKS -> Kind.REASON;
      case FORM_LABEL_NO -> Kind.NUMBER;
      case FORM_NAME, FORM_CATEGORY, FORM_DEPARTMENT, FORM_UNIT -> Kind.PROJECT;
      case FORM_GOAL_EXPECTED, FORM_GOAL_ACTUAL, FORM_OVERVIEW -> Kind.PROJECT_TEXT;
      case FORM_TOTAL, FUNDS_BUDGET, FUNDS_BUDGET_INITIAL, FUNDS_EXECUTED, FUNDS_RATE -> Kind.TOTAL;
      default -> Kind.OTHER;
    };
  }
}
