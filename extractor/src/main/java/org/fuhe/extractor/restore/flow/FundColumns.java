package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.Arrays;
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
 * Places the figures of a funding block under its headings.
 *
 * <p>A row with a figure for each heading is plain. In a shorter one the kinds of figures tell,
 * then where the plain rows have their marks (/, —), then whether the parts make the total.
 */
final class FundColumns {
  private static final double NEVER = 6;
  private static final int HIGHEST_POINTS = 100;

  private final List<Term> columns;
  private final Set<Term> marks;
  private final List<Problem> problems;

  /**
   * @param columns the terms of the headings
   * @param marks the columns that have marks in the document so far; those of this block are added
   */
  FundColumns(List<HeadingReader.Heading> columns, Set<Term> marks, List<Problem> problems) {
    this.columns =
        columns.stream()
            .map(column -> column.label().in(Scope.FUNDS).orElse(Term.FUNDS_IGNORED))
            .toList();
    this.marks = marks;
    this.problems = problems;
  }

  List<Row> place(List<FundBlock.FundRow> printed) {
    List<FundBlock.FundRow> rows = printed.stream().map(this::withoutBreaks).toList();
    noteMarks(rows);
    List<List<@Nullable Token[]>> readings = new ArrayList<>();
    for (FundBlock.FundRow row : rows) {
      readings.add(cheapest(Placing.readings(row.figures(), columns.size())));
    }
    for (int row = 0; row < rows.size(); row++) {
      if (readings.get(row).size() > 1) {
        readings.set(row, addingUp(row, rows, readings));
      }
    }
    List<Row> placed = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      List<Printed> cells = new ArrayList<>(List.of(Printed.BLANK, rows.get(row).label()));
      cells.addAll(
          Placing.common(rows.get(row).figures(), readings.get(row), columns.size(), problems));
      cells.add(rows.get(row).remark());
      placed.add(new Row(cells));
    }
    return placed;
  }

  private FundBlock.FundRow withoutBreaks(FundBlock.FundRow row) {
    List<Token> best = row.figures();
    double least = Double.POSITIVE_INFINITY;
    for (List<Token> reading : WrappedFigures.readings(row.figures())) {
      double cost = WrappedFigures.cost(row.figures(), reading) + leastCost(reading);
      if (cost < least) {
        least = cost;
        best = reading;
      }
    }
    return new FundBlock.FundRow(row.label(), row.isTotal(), best, row.remark());
  }

  /** Figures that find no column cost the most. */
  private double leastCost(List<Token> figures) {
    int tooMany = Math.max(0, figures.size() - columns.size());
    return NEVER * tooMany
        + Placing.readings(figures, columns.size()).stream()
            .mapToDouble(this::cost)
            .min()
            .orElse(NEVER);
  }

  private void noteMarks(List<FundBlock.FundRow> rows) {
    Set<Term> own = EnumSet.noneOf(Term.class);
    for (FundBlock.FundRow row : rows) {
      if (row.figures().size() == columns.size()) {
        for (int column = 0; column < columns.size(); column++) {
          if (row.figures().get(column).shape() == Shape.MARK) {
            own.add(columns.get(column));
          }
        }
      }
    }
    if (!own.isEmpty()) {
      marks.clear();
      marks.addAll(own);
    }
  }

  private List<@Nullable Token[]> cheapest(List<@Nullable Token[]> readings) {
    double least = readings.stream().mapToDouble(this::cost).min().orElse(0);
    return readings.stream().filter(reading -> cost(reading) < least + 0.01).toList();
  }

  private double cost(@Nullable Token[] reading) {
    boolean hasNumbers =
        Arrays.stream(reading).anyMatch(cell -> cell != null && cell.shape() != Shape.MARK);
    double cost = 0;
    for (int column = 0; column < reading.length; column++) {
      Token figure = reading[column];
      cost +=
          figure == null
              ? blank(columns.get(column), hasNumbers)
              : misfit(columns.get(column), figure);
    }
    return cost;
  }

  /** The points and the rate stand in the row of the total, and seldom beside its parts. */
  private static double blank(Term column, boolean hasNumbers) {
    return switch (column) {
      case FUNDS_WEIGHT, FUNDS_SCORE -> 0.2;
      case FUNDS_RATE -> 0.2;
      case FUNDS_IGNORED -> 0;
      default -> hasNumbers ? 1 : 0.3;
    };
  }

  private double misfit(Term column, Token figure) {
    if (figure.shape() == Shape.MARK) {
      return marks.isEmpty()
          ? isAmount(column) ? 0.7 : 0.2
          : marks.contains(column) ? 0 : isAmount(column) ? 2.5 : 2;
    }
    boolean percent = figure.shape() == Shape.PERCENT;
    return switch (column) {
      case FUNDS_WEIGHT, FUNDS_SCORE ->
          percent ? 2 : Figures.isAtMost(figure.plain(), HIGHEST_POINTS) ? 0.1 : NEVER;
      case FUNDS_RATE ->
          percent ? 0 : Figures.isAtMost(figure.plain(), HIGHEST_POINTS) ? 0.5 : NEVER;
      case FUNDS_IGNORED -> 1.5;
      default -> percent ? NEVER : 0;
    };
  }

  private static boolean isAmount(Term column) {
    return column == Term.FUNDS_BUDGET
        || column == Term.FUNDS_BUDGET_INITIAL
        || column == Term.FUNDS_EXECUTED;
  }

  /** Keeps the readings with which the parts make the total in every column of amounts. */
  private List<@Nullable Token[]> addingUp(
      int open, List<FundBlock.FundRow> rows, List<List<@Nullable Token[]>> readings) {
    List<@Nullable Token[]> left =
        readings.get(open).stream()
            .filter(reading -> addsUp(open, reading, rows, readings))
            .toList();
    return left.isEmpty() ? readings.get(open) : left;
  }

  private boolean addsUp(
      int open,
      @Nullable Token[] reading,
      List<FundBlock.FundRow> rows,
      List<List<@Nullable Token[]>> readings) {
    boolean compared = false;
    for (int column = 0; column < columns.size(); column++) {
      if (!isAmount(columns.get(column))) {
        continue;
      }
      Sum parts = new Sum();
      Sum total = new Sum();
      for (int row = 0; row < rows.size(); row++) {
        if (row != open && readings.get(row).size() != 1) {
          return false; // a second open row: the sum says nothing of this one
        }
        Token figure = row == open ? reading[column] : readings.get(row).get(0)[column];
        (rows.get(row).isTotal() ? total : parts).add(figure);
      }
      if (!total.isEmpty() || !parts.isEmpty()) {
        compared = true;
        if (!total.equalsSum(parts)) {
          return false;
        }
      }
    }
    return compared;
  }
}
