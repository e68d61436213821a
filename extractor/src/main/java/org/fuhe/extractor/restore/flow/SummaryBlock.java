package org.fuhe.extractor.restore.flow;

import static org.fuhe.extractor.lexicon.Term.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A summary of many projects. Where its amounts stand in columns by source of money, a blank one
 * leaves no trace; the projects' forms tell which it was.
 */
final class SummaryBlock {
  private static final Set<Term> SOURCES =
      EnumSet.of(SUMMARY_CENTRAL, SUMMARY_MUNICIPAL, SUMMARY_DISTRICT, SUMMARY_OTHER);

  private final Flow flow;
  private final List<Entry> columns = new ArrayList<>();
  private final List<Integer> skipped = new ArrayList<>();
  private final List<List<List<Token>>> rows = new ArrayList<>();

  /** A column: what it means, its heading, and the heading under that one. */
  private record Entry(Term term, Printed upper, Printed lower) {}

  SummaryBlock(Flow flow, Headings headings, Headings.Found found) {
    this.flow = flow;
    boolean two = found.headings().stream().anyMatch(heading -> term(heading) == SUMMARY_AMOUNTS);
    List<HeadingReader.Heading> lower =
        found.headings().stream()
            .filter(heading -> two && SOURCES.contains(term(heading)))
            .toList();
    for (HeadingReader.Heading heading : found.headings()) {
      if (lower.contains(heading)) {
        continue;
      }
      Printed upper = headings.printed(heading);
      if (term(heading) == SUMMARY_AMOUNTS && !lower.isEmpty()) {
        for (HeadingReader.Heading source : lower) {
          columns.add(new Entry(term(source), upper, headings.printed(source)));
          upper = Printed.BLANK; // it is merged over all of them
        }
      } else {
        columns.add(new Entry(term(heading), upper, Printed.BLANK));
      }
    }
  }

  private static Term term(HeadingReader.Heading heading) {
    return heading.label().in(Scope.SUMMARY).orElse(SUMMARY_REMARKS);
  }

  /** Reads the rows that begin at a token; returns where the last one ends. */
  int read(int from) {
    int limit = end(from);
    List<Token> tokens = flow.tokens().subList(from, limit);
    List<Column> kinds =
        columns.stream().map(column -> new Column(kind(column.term()), column.upper())).toList();
    int last = from;
    for (RowSearch.Found row :
        new RowSearch(new CellCost(flow.labels(), kinds), kinds).search(tokens)) {
      if (row.isSkipped()) {
        skipped.add(tokens.get(row.from()).line());
      } else {
        rows.add(
            row.cells().stream()
                .map(cell -> List.copyOf(tokens.subList(cell[0], cell[1])))
                .toList());
        last = from + row.to();
      }
    }
    int behind = last;
    skipped.removeIf(line -> behind >= flow.size() || line >= flow.token(behind).line());
    return last;
  }

  List<Integer> skipped() {
    return skipped;
  }

  private int end(int from) {
    int at = from;
    while (at < flow.size()) {
      boolean label =
          flow.label(at, Scope.FORM)
              .filter(match -> flow.token(match.to() - 1).plain().endsWith(":"))
              .isPresent();
      if (label || flow.isAboveTable(at)) {
        return at;
      }
      at = flow.lineEnd(at);
    }
    return at;
  }

  List<Row> rows(DocumentFunds funds, List<Problem> problems) {
    List<Row> table = headingRows();
    int first = -1;
    List<Term> sources = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (SOURCES.contains(columns.get(i).term())) {
        first = first < 0 ? i : first;
        sources.add(columns.get(i).term());
      }
    }
    int name = columns.stream().map(Entry::term).toList().indexOf(SUMMARY_NAME);
    for (List<List<Token>> row : rows) {
      List<Printed> cells = new ArrayList<>(row.stream().map(Token::join).toList());
      if (first >= 0) {
        List<Token> figures = new ArrayList<>();
        row.subList(first, first + sources.size()).forEach(figures::addAll);
        List<Printed> placed = place(cells.get(name).text(), figures, sources, funds, problems);
        for (int i = 0; i < placed.size(); i++) {
          cells.set(first + i, placed.get(i));
        }
      }
      table.add(new Row(cells));
    }
    return table;
  }

  private List<Row> headingRows() {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(columns.stream().map(Entry::upper).toList()));
    if (columns.stream().anyMatch(column -> !column.lower().isBlank())) {
      rows.add(new Row(columns.stream().map(Entry::lower).toList()));
    }
    return rows;
  }

  private static List<Printed> place(
      String name,
      List<Token> figures,
      List<Term> sources,
      DocumentFunds funds,
      List<Problem> problems) {
    List<@Nullable Token[]> readings = Placing.readings(figures, sources.size());
    readings = Placing.keep(readings, reading -> funds.hasFigures(name, sources, reading));
    readings = Placing.keep(readings, reading -> funds.hasSources(name, sources, reading));
    return Placing.common(figures, readings, sources.size(), problems);
  }

  private static Kind kind(Term term) {
    return switch (term) {
      case SUMMARY_LABEL_NO -> Kind.ROW_NUMBER;
      case SUMMARY_AMOUNTS, SUMMARY_CENTRAL, SUMMARY_MUNICIPAL, SUMMARY_DISTRICT, SUMMARY_OTHER ->
          Kind.AMOUNT;
      case SUMMARY_TOTAL -> Kind.SCORE;
      case SUMMARY_GRADE -> Kind.GRADE;
      case SUMMARY_REMARKS -> Kind.REASON;
      default -> Kind.TEXT;
    };
  }
}
