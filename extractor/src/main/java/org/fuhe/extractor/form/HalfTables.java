package org.fuhe.extractor.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Printed;

/**
 * Puts together a table that was too wide for its page and was printed as a left half and, behind
 * it, a right half.
 *
 * <p>The right half has no labels of its own; its rows stand beside rows of the left half in their
 * order, rows that are blank on the right are missing. Headings find their headings, a label that
 * was cut in two finds its other part, and what is between follows.
 */
final class HalfTables {
  private static final int IMPOSSIBLE = -1_000_000;
  private static final int HEADINGS = 8;
  private static final int CUT_LABEL = 8;
  private static final int FIGURES = 1;

  /** How far above its table a title can stand. */
  private static final int TITLE_DISTANCE = 4;

  private HalfTables() {}

  static List<Block> join(List<Block> blocks, Lexicon lexicon) {
    List<Block> joined = new ArrayList<>();
    int left = -1;
    for (Block block : blocks) {
      if (block instanceof Table table) {
        Optional<Table> whole =
            left < 0 ? Optional.empty() : whole((Table) joined.get(left), table, lexicon);
        if (whole.isPresent()) {
          joined.set(left, whole.get());
          joinTitle(joined, left, lexicon);
          left = -1;
          continue;
        }
        left = joined.size();
      }
      joined.add(block);
    }
    return joined;
  }

  private static Optional<Table> whole(Table left, Table right, Lexicon lexicon) {
    List<LabelledRow> lefts =
        left.rows().stream().map(row -> new LabelledRow(row, lexicon)).toList();
    List<LabelledRow> rights =
        right.rows().stream()
            .map(row -> new LabelledRow(row, lexicon))
            .filter(row -> !row.isBlank())
            .toList();
    if (!isRightHalf(lefts, rights)) {
      return Optional.empty();
    }
    int width = left.rows().stream().mapToInt(Row::size).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    if (left.rows().size() == right.rows().size()) {
      // No row is missing: blank ones too are there in formats that keep their tables.
      for (int i = 0; i < lefts.size(); i++) {
        LabelledRow further = new LabelledRow(right.rows().get(i), lexicon);
        rows.add(
            further.isBlank() ? left.rows().get(i) : beside(lefts.get(i), further, width, lexicon));
      }
      return Optional.of(new Table(rows));
    }
    int[] partner = align(lefts, rights, lexicon);
    if (partner.length == 0) {
      return Optional.empty();
    }
    for (int i = 0; i < lefts.size(); i++) {
      rows.add(
          partner[i] < 0
              ? left.rows().get(i)
              : beside(lefts.get(i), rights.get(partner[i]), width, lexicon));
    }
    return Optional.of(new Table(rows));
  }

  private static boolean isRightHalf(List<LabelledRow> left, List<LabelledRow> right) {
    boolean ownForm =
        right.stream().anyMatch(row -> row.has(Term.FORM_NAME) || row.has(Term.INDICATORS_NAME));
    boolean headings =
        right.stream().anyMatch(row -> isHeadingPart(row) && row.has(Term.INDICATORS_SCORE));
    boolean lacking =
        left.stream()
            .anyMatch(row -> row.has(Term.INDICATORS_NAME) && !row.has(Term.INDICATORS_SCORE));
    return !ownForm && headings && lacking && right.size() <= left.size();
  }

  private static boolean isHeadingPart(LabelledRow row) {
    return row.isAll(Scope.INDICATORS) || row.isAll(Scope.FUNDS);
  }

  private static boolean isHeading(LabelledRow row) {
    return row.has(Term.INDICATORS_NAME) || FundSection.isHeading(row);
  }

  /**
   * Returns for each left row the right row beside it, or -1; an empty array when the halves do not
   * fit.
   */
  private static int[] align(List<LabelledRow> left, List<LabelledRow> right, Lexicon lexicon) {
    int n = left.size();
    int m = right.size();
    int[][] best = new int[n + 1][m + 1];
    for (int i = n; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        if (i == n) {
          best[i][j] = j == m ? 0 : IMPOSSIBLE;
        } else {
          int skip = best[i + 1][j];
          int take =
              j < m ? best[i + 1][j + 1] + fit(left.get(i), right.get(j), lexicon) : IMPOSSIBLE;
          best[i][j] = Math.max(skip, take);
        }
      }
    }
    if (best[0][0] < HEADINGS) {
      return new int[0];
    }
    int[] partner = new int[n];
    Arrays.fill(partner, -1);
    int j = 0;
    for (int i = 0; i < n && j < m; i++) {
      if (best[i][j] == best[i + 1][j + 1] + fit(left.get(i), right.get(j), lexicon)) {
        partner[i] = j++;
      }
    }
    return partner;
  }

  private static int fit(LabelledRow left, LabelledRow right, Lexicon lexicon) {
    if (cutLabel(left, right, lexicon).isPresent()) {
      return CUT_LABEL;
    }
    if (isHeadingPart(right) || isHeading(left)) {
      return isHeadingPart(right) && isHeading(left) ? HEADINGS : IMPOSSIBLE;
    }
    return FIGURES;
  }

  /** Returns the label of which the last cell on the left and the first on the right are parts. */
  private static Optional<Printed> cutLabel(LabelledRow left, LabelledRow right, Lexicon lexicon) {
    Printed end = lastCell(left);
    if (end.isBlank()
        || lexicon.label(end.text()).isKnown()
        || lexicon.label(right.cell(right.first()).text()).isKnown()) {
      return Optional.empty();
    }
    Printed whole = Printed.join(List.of(end, right.cell(right.first())));
    return lexicon.label(whole.text()).isKnown() ? Optional.of(whole) : Optional.empty();
  }

  private static Printed lastCell(LabelledRow row) {
    List<Printed> cells = row.row().cells().stream().filter(cell -> !cell.isBlank()).toList();
    return cells.isEmpty() ? Printed.BLANK : cells.get(cells.size() - 1);
  }

  private static Row beside(LabelledRow left, LabelledRow right, int width, Lexicon lexicon) {
    List<Printed> cells = new ArrayList<>(left.row().cells());
    List<Printed> further = new ArrayList<>(right.row().cells());
    Optional<Printed> cut = cutLabel(left, right, lexicon);
    if (cut.isPresent()) {
      cells.set(cells.lastIndexOf(lastCell(left)), cut.get());
      further.set(right.first(), Printed.BLANK);
    }
    while (cells.size() < width) {
      cells.add(Printed.BLANK);
    }
    cells.addAll(further);
    return new Row(cells);
  }

  /** The title was cut too: its end stands between the halves. */
  private static void joinTitle(List<Block> blocks, int table, Lexicon lexicon) {
    for (int end = blocks.size() - 1; end > table; end--) {
      if (!(blocks.get(end) instanceof Line ending)
          || Title.of(ending.printed(), lexicon).isEmpty()) {
        continue;
      }
      for (int start = table - 1; start >= Math.max(0, table - TITLE_DISTANCE); start--) {
        if (!(blocks.get(start) instanceof Line beginning)) {
          continue;
        }
        Printed whole = Printed.join(List.of(beginning.printed(), ending.printed()));
        if (beginning.text().length() > ending.text().length()
            && beginning.text().indexOf('：') < 0
            && Title.of(whole, lexicon).isPresent()) {
          List<org.fuhe.extractor.page.Word> words = new ArrayList<>(beginning.words());
          words.addAll(ending.words());
          blocks.set(
              start,
              new Line(beginning.number(), words, beginning.afterBlank(), beginning.pageStart()));
          blocks.remove(end);
          return;
        }
      }
    }
  }
}
