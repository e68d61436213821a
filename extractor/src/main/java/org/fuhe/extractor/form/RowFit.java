package org.fuhe.extractor.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/**
 * Finds for each cell of a row the column that it stands under.
 *
 * <p>Most rows keep the places of their headings. Some dumps leave out the cells that a merged cell
 * of the row above covers, so that the row moves to the left; then the order of the columns and the
 * kinds of values that they hold tell where each cell belongs.
 */
final class RowFit {
  /** A fit that moves cells must be better than the plain one by this much. */
  private static final double MARGIN = 1.0;

  /** So much is wrong only in a row whose cells all stand under their neighbours' headings. */
  private static final double SHIFTED = 8;

  private static final double NEVER = 1e6;

  private final List<Columns.Column> columns;

  RowFit(List<Columns.Column> columns) {
    this.columns = columns;
  }

  /** Returns the cells of a row by what their columns hold; blank ones are left out. */
  Map<Term, Printed> cells(LabelledRow row) {
    Map<Term, Printed> plain = new EnumMap<>(Term.class);
    for (Columns.Column column : columns) {
      Printed cell = row.cell(column.index());
      if (!cell.isBlank()) {
        plain.putIfAbsent(column.term(), cell);
      }
    }
    boolean out = leavesOut(row);
    double misfits = misfits(plain);
    if (!out && (misfits < MARGIN || (isComplete(plain) && misfits < SHIFTED))) {
      return plain; // cells may be blank or hold strange values, but none is missing
    }
    double plainCost = cost(plain) + (out ? MARGIN : 0);
    if (plainCost < MARGIN + MARGIN) {
      return plain;
    }
    Map<Term, Printed> moved = move(row.row().cells());
    return cost(moved) + MARGIN < plainCost ? moved : plain;
  }

  /** A row with something under every heading that is hardly ever blank has left none out. */
  private boolean isComplete(Map<Term, Printed> cells) {
    return columns.stream()
        .map(Columns.Column::term)
        .allMatch(term -> blank(term) < MARGIN || cells.containsKey(term));
  }

  private boolean leavesOut(LabelledRow row) {
    for (int index = 0; index < row.size(); index++) {
      int place = index;
      if (!row.cell(index).isBlank()
          && columns.stream().noneMatch(column -> column.index() == place)) {
        return true;
      }
    }
    return false;
  }

  private static double misfits(Map<Term, Printed> cells) {
    double misfits = 0;
    for (Map.Entry<Term, Printed> cell : cells.entrySet()) {
      misfits += misfit(cell.getKey(), cell.getValue());
    }
    return misfits;
  }

  private double cost(Map<Term, Printed> cells) {
    double cost = 0;
    for (Columns.Column column : columns) {
      Printed cell = cells.get(column.term());
      cost += cell == null ? blank(column.term()) : misfit(column.term(), cell);
    }
    return cost;
  }

  /** Puts the cells under columns in their order at the least cost. */
  private Map<Term, Printed> move(List<Printed> cells) {
    int n = cells.size();
    int m = columns.size();
    double[][] best = new double[n + 1][m + 1];
    for (double[] line : best) {
      Arrays.fill(line, NEVER);
    }
    best[n][m] = 0;
    for (int i = n; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        if (i < n && j < m) {
          best[i][j] = Math.min(best[i][j], take(cells, i, j) + best[i + 1][j + 1]);
        }
        if (j < m) {
          best[i][j] = Math.min(best[i][j], blank(columns.get(j).term()) + best[i][j + 1]);
        }
        if (i < n && cells.get(i).isBlank()) {
          best[i][j] = Math.min(best[i][j], 0.1 + best[i + 1][j]);
        }
      }
    }
    Map<Term, Printed> moved = new EnumMap<>(Term.class);
    int i = 0;
    int j = 0;
    while (best[0][0] < NEVER && i < n && j < m) {
      if (best[i][j] == take(cells, i, j) + best[i + 1][j + 1]) {
        if (!cells.get(i).isBlank()) {
          moved.putIfAbsent(columns.get(j).term(), cells.get(i));
        }
        i++;
        j++;
      } else if (best[i][j] == blank(columns.get(j).term()) + best[i][j + 1]) {
        j++;
      } else {
        i++;
      }
    }
    return moved;
  }

  private double take(List<Printed> cells, int i, int j) {
    Term term = columns.get(j).term();
    return cells.get(i).isBlank() ? blank(term) : misfit(term, cells.get(i));
  }

  /**
   * What it costs to leave a column blank: levels are merged over rows, a score is hardly ever
   * missing.
   */
  private static double blank(Term term) {
    return switch (term) {
      case INDICATORS_NAME,
          INDICATORS_TARGET,
          INDICATORS_WEIGHT,
          INDICATORS_SCORE,
          INDICATORS_ACTUAL,
          INDICATORS_NATURE ->
          1.0;
      case SUMMARY_NAME, SUMMARY_TOTAL, SUMMARY_LABEL_NO -> 1.0;
      case INDICATORS_UNIT, INDICATORS_COEFFICIENT -> 0.5;
      default -> 0.0;
    };
  }

  /** What it costs to read a text as a value of a column. */
  private static double misfit(Term term, Printed cell) {
    String text = cell.text();
    return switch (term) {
      case INDICATORS_WEIGHT,
          INDICATORS_SCORE,
          INDICATORS_COEFFICIENT,
          SUMMARY_TOTAL,
          FORM_TOTAL,
          SUMMARY_LABEL_NO,
          FORM_LABEL_NO,
          SUMMARY_CENTRAL,
          SUMMARY_MUNICIPAL,
          SUMMARY_DISTRICT,
          SUMMARY_OTHER ->
          Shape.isNumber(text) || Shape.isPlaceholder(text) ? 0 : 3;
      case INDICATORS_LEVEL1 ->
          Shape.isFirstLevel(text)
              ? Shape.isSecondLevel(text) ? 0.3 : 0
              : Shape.isWords(text) ? 1.5 : 3;
      case INDICATORS_LEVEL2 -> Shape.isSecondLevel(text) ? 0 : Shape.isWords(text) ? 1 : 3;
      case INDICATORS_NAME ->
          Shape.isWords(text) || Shape.isPlaceholder(text) || Shape.isTemplate(text) ? 0 : 2;
      case INDICATORS_NATURE -> Shape.isSign(text) || Shape.isPlaceholder(text) ? 0 : 3;
      case INDICATORS_UNIT, INDICATORS_REASON, SUMMARY_NAME, SUMMARY_UNIT, FORM_NAME ->
          Shape.isNumber(text) ? 2 : 0;
      case SUMMARY_GRADE -> text.length() <= 3 && !Shape.isNumber(text) ? 0 : 2;
      default -> 0;
    };
  }
}
