package org.fuhe.extractor.restore.flow;

import static org.fuhe.extractor.lexicon.Term.FUND_ROW_GROUP;
import static org.fuhe.extractor.lexicon.Term.FUND_ROW_TOTAL;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fuhe.extractor.page.Row;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The funding block of a whole department: headings in two levels (基本支出 over 合计, 财政拨款, …) and one
 * line of figures, in which blank cells leave no trace.
 */
final class MatrixBlock {
  private static final int FEWEST_HEADINGS = 4;

  private final Flow flow;
  private final Headings headings;
  private final StatementEvidence evidence;
  private final List<Problem> problems;

  MatrixBlock(Flow flow, Headings headings, StatementEvidence evidence, List<Problem> problems) {
    this.flow = flow;
    this.headings = headings;
    this.evidence = evidence;
    this.problems = problems;
  }

  /**
   * The block as it stands in the stream.
   *
   * @param early the figures in front of the lower headings, which belong to the upper ones without
   *     any
   * @param late the figures behind all headings
   */
  record Found(
      List<HeadingReader.Heading> upper,
      List<HeadingReader.Heading> lower,
      List<Token> early,
      List<Token> late,
      int to) {
    private long groups() {
      return upper.stream().filter(heading -> heading.label().means(FUND_ROW_GROUP)).count();
    }
  }

  Optional<Found> find(int at) {
    List<HeadingReader.Heading> first = headings.fundRows(at);
    int last = -1;
    for (int i = 0; i < first.size(); i++) {
      last = first.get(i).label().means(FUND_ROW_GROUP) ? i : last;
    }
    if (last < 0) {
      return Optional.empty();
    }
    List<HeadingReader.Heading> upper = first.subList(0, last + 1);
    List<HeadingReader.Heading> lower = new ArrayList<>(first.subList(last + 1, first.size()));
    int end = first.get(first.size() - 1).to();
    int figures = figuresEnd(end);
    List<Token> early = List.of();
    if (lower.isEmpty()) {
      early = flow.tokens().subList(end, figures);
      lower = headings.fundRows(figures);
      if (lower.isEmpty()) {
        return Optional.empty();
      }
      end = lower.get(lower.size() - 1).to();
      figures = figuresEnd(end);
    }
    Found found = new Found(upper, lower, early, flow.tokens().subList(end, figures), figures);
    boolean even = !lower.isEmpty() && lower.size() % found.groups() == 0;
    return even && upper.size() + lower.size() >= FEWEST_HEADINGS
        ? Optional.of(found)
        : Optional.empty();
  }

  private int figuresEnd(int at) {
    int end = at;
    while (end < flow.size() && flow.token(end).shape().isFigure()) {
      end++;
    }
    return end;
  }

  /** A column under the headings: its upper and its lower one. */
  private record Cell(HeadingReader.Heading upper, Optional<HeadingReader.Heading> lower) {
    boolean isTotal() {
      return lower.orElse(upper).label().means(FUND_ROW_TOTAL);
    }
  }

  List<Row> read(Found found, Printed section) {
    List<Cell> cells = new ArrayList<>();
    int each = (int) (found.lower().size() / found.groups());
    int next = 0;
    for (HeadingReader.Heading upper : found.upper()) {
      if (!upper.label().means(FUND_ROW_GROUP)) {
        cells.add(new Cell(upper, Optional.empty()));
        continue;
      }
      for (int i = 0; i < each; i++) {
        cells.add(new Cell(upper, Optional.of(found.lower().get(next++))));
      }
    }
    List<Printed> upperRow = blank(cells.size() + 1);
    List<Printed> lowerRow = blank(cells.size() + 1);
    upperRow.set(0, section);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (i == 0 || !Objects.equals(cells.get(i - 1).upper(), cell.upper())) {
        upperRow.set(i + 1, headings.printed(cell.upper()));
      }
      if (cell.lower().isPresent()) {
        lowerRow.set(i + 1, headings.printed(cell.lower().get()));
      }
    }
    List<Printed> figures = blank(1);
    figures.addAll(place(found, cells));
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).lower().isEmpty()) { // its cell begins beside the lower headings
        lowerRow.set(i + 1, figures.set(i + 1, Printed.BLANK));
      }
    }
    return List.of(new Row(upperRow), new Row(lowerRow), new Row(figures));
  }

  private List<Printed> place(Found found, List<Cell> cells) {
    List<Integer> single = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean early = cells.get(i).lower().isEmpty() && !found.early().isEmpty();
      (early ? single : open).add(i);
    }
    List<Printed> placed = blank(cells.size());
    spread(
        single,
        Placing.common(
            found.early(), Placing.readings(found.early(), single.size()), single.size(), problems),
        placed);
    List<Cell> openCells = open.stream().map(cells::get).toList();
    List<@Nullable Token[]> readings = Placing.readings(found.late(), open.size());
    readings = Placing.keep(readings, reading -> addsUp(reading, openCells));
    readings =
        Placing.keep(readings, reading -> evidence.supports(sumsByLabel(reading, openCells)));
    spread(open, Placing.common(found.late(), readings, open.size(), problems), placed);
    return placed;
  }

  private static void spread(List<Integer> columns, List<Printed> cells, List<Printed> placed) {
    for (int i = 0; i < columns.size(); i++) {
      placed.set(columns.get(i), cells.get(i));
    }
  }

  /** Tells whether each group's parts make its total, and the groups' totals the total of all. */
  private static boolean addsUp(@Nullable Token[] reading, List<Cell> cells) {
    Sum all = new Sum();
    Sum groups = new Sum();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.lower().isEmpty()) {
        if (cell.isTotal()) {
          all.add(reading[i]);
        }
      } else if (cell.isTotal()) {
        groups.add(reading[i]);
        Sum parts = new Sum();
        for (int j = 0; j < cells.size(); j++) {
          if (Objects.equals(cells.get(j).upper(), cell.upper()) && j != i) {
            parts.add(reading[j]);
          }
        }
        if (!parts.isEmptyOrEquals(reading[i])) {
          return false;
        }
      }
    }
    return all.isEmpty() || groups.isEmpty() || all.equalsSum(groups);
  }

  private static List<StatementEvidence.Claim> sumsByLabel(
      @Nullable Token[] reading, List<Cell> cells) {
    List<StatementEvidence.Claim> claims = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell.lower().isEmpty() || cell.isTotal()) {
        continue;
      }
      String words = cell.lower().get().label().words();
      if (seen.contains(words)) {
        continue;
      }
      seen.add(words);
      Sum sum = new Sum();
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i).lower().filter(lower -> lower.label().words().equals(words)).isPresent()) {
          sum.add(reading[i]);
        }
      }
      claims.add(new StatementEvidence.Claim(words, sum.value()));
    }
    return claims;
  }

  static List<Printed> blank(int size) {
    return new ArrayList<>(Collections.nCopies(size, Printed.BLANK));
  }
}
