package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fuhe.model.Problem;

/**
 * Puts the pages of a list that comes in blocks together. What its blocks leave open stays blank,
 * and a problem tells where.
 */
final class BlockRows {
  /** A figure of a row is placed for less where nothing speaks against it. */
  private static final double DOUBTFUL = 1.7;

  private static final double DOUBTFUL_TEXT = 1.6;
  private static final double DOUBTFUL_ROW = 2.3;
  private static final int FIGURES_LEFT = 3;

  private final Heading heading;
  private final List<Problem> problems;
  private final List<Rows.Row> rows = new ArrayList<>();
  private final List<Integer> positions = new ArrayList<>();
  private final List<Double> costs = new ArrayList<>();
  private final List<LooseCells.Cell> numbers = new ArrayList<>();
  private final Map<Integer, Map<Integer, LooseCells.Cell>> merged = new HashMap<>();

  private BlockRows(Heading heading, List<Problem> problems) {
    this.heading = heading;
    this.problems = problems;
  }

  /**
   * What was read.
   *
   * @param share the share of the projects' sums that are right before anything was left out
   */
  record Read(Rows rows, double share) {}

  static Read of(
      Heading heading,
      List<BlockPage> pages,
      List<BlockTexts.Placed> texts,
      List<Problem> problems) {
    BlockRows all = new BlockRows(heading, problems);
    int offset = 0;
    for (int page = 0; page < pages.size(); page++) {
      all.add(pages.get(page), texts.get(page), offset);
      offset += pages.get(page).items().size();
    }
    return all.rows();
  }

  private void add(BlockPage page, BlockTexts.Placed texts, int offset) {
    int firstRow = rows.size();
    for (int row = 0; row < page.rows(); row++) {
      rows.add(Rows.row());
      positions.add(0);
      costs.add(0.0);
    }
    Set<Integer> doubtful = doubtful(page);
    doubtful.addAll(SlidingColumns.of(page));
    Set<Integer> open = new HashSet<>(page.texts());
    for (int item = 0; item < page.items().size(); item++) {
      LooseCells.Place place = open.contains(item) ? null : page.places().get(item);
      if (place == null || page.items().get(item).isHeading()) {
        continue;
      }
      if (heading.role(place.column()).standsOnce()) {
        once(page, place, item, offset);
      } else {
        int row = firstRow + place.index();
        positions.set(row, offset + item);
        costs.set(row, costs.get(row) + page.costs().getOrDefault(item, 0.0));
        put(
            page,
            rows.get(firstRow + place.index()),
            place.column(),
            item,
            doubtful.contains(item));
      }
    }
    clearPoor(page, firstRow);
    texts(page, texts, firstRow, offset);
    page.texts().stream()
        .filter(item -> !texts.places().containsKey(item))
        .forEach(item -> leave(Problem.Kind.UNPLACED_TEXT, page.token(item)));
  }

  private void put(BlockPage page, Rows.Row row, int column, int item, boolean doubtful) {
    if (doubtful) {
      leave(Problem.Kind.AMBIGUOUS_READING, page.token(item));
    } else {
      row.add(column, page.token(item));
    }
  }

  /** Returns the figures of blocks whose columns begin or go on somewhere unlikely. */
  private Set<Integer> doubtful(BlockPage page) {
    Map<List<Integer>, Double> dearest = new HashMap<>();
    page.places()
        .forEach(
            (item, place) ->
                dearest.merge(
                    List.of(page.block(item), place.column()),
                    page.costs().getOrDefault(item, 0.0),
                    Math::max));
    Set<Integer> doubtful = new HashSet<>();
    page.places()
        .forEach(
            (item, place) -> {
              if (dearest.getOrDefault(List.of(page.block(item), place.column()), 0.0)
                  >= DOUBTFUL) {
                doubtful.add(item);
              }
            });
    return doubtful;
  }

  /** A row of which little is left is not told by the rest of it. */
  private void clearPoor(BlockPage page, int firstRow) {
    List<Integer> core = heading.core();
    for (int row = firstRow; row < firstRow + page.rows(); row++) {
      Rows.Row cells = rows.get(row);
      if (core.stream().filter(column -> !cells.cell(column).isEmpty()).count() < FIGURES_LEFT) {
        clear(cells);
      }
    }
  }

  /** Leaves rows out that have an unlikely figure, in projects that do not add up with them. */
  private void clearAstray(Set<Rows.Row> astray) {
    for (int row = 0; row < rows.size(); row++) {
      if (costs.get(row) >= DOUBTFUL_ROW && astray.contains(rows.get(row))) {
        clear(rows.get(row));
      }
    }
  }

  private void clear(Rows.Row row) {
    for (int column : heading.core()) {
      row.cell(column).forEach(token -> leave(Problem.Kind.AMBIGUOUS_READING, token));
      row.put(column, List.of());
    }
  }

  private void once(BlockPage page, LooseCells.Place place, int item, int offset) {
    boolean number = heading.role(place.column()) == Role.NUMBER;
    int index = number ? place.index() : page.last().first + place.index();
    LooseCells.Cell cell = new LooseCells.Cell(place.column(), index);
    cell.add(page.token(item), offset + item);
    merged.computeIfAbsent(place.column(), key -> new TreeMap<>()).put(index, cell);
  }

  private void texts(BlockPage page, BlockTexts.Placed texts, int firstRow, int offset) {
    Map<LooseCells.Place, Double> costs = new HashMap<>();
    texts
        .places()
        .forEach(
            (item, place) -> costs.merge(place, texts.costs().getOrDefault(item, 0.0), Math::max));
    boolean complete = count(texts, heading.find(Role.NAME).orElse(-1)) == page.rows();
    Set<LooseCells.Place> unfinished = unfinished(page, texts);
    for (int item : page.texts()) {
      LooseCells.Place place = texts.places().get(item);
      if (place == null) {
        continue;
      }
      boolean name = heading.role(place.column()) == Role.NAME;
      boolean doubtful =
          costs.getOrDefault(place, 0.0) >= DOUBTFUL_TEXT
              || (name && !complete && page.rowAfter(item) != place.index())
              || unfinished.contains(place);
      if (!heading.role(place.column()).standsOnce()) {
        put(page, rows.get(firstRow + place.index()), place.column(), item, doubtful);
      } else if (doubtful
          || count(texts, place.column()) != page.last().number - page.last().first) {
        leave(Problem.Kind.AMBIGUOUS_READING, page.token(item));
      } else {
        int index = page.last().first + place.index();
        merged
            .computeIfAbsent(place.column(), key -> new TreeMap<>())
            .computeIfAbsent(index, key -> new LooseCells.Cell(place.column(), index))
            .add(page.token(item), offset + item);
      }
    }
  }

  /** Returns the reasons that stop in a sentence, where others end with a full stop. */
  private Set<LooseCells.Place> unfinished(BlockPage page, BlockTexts.Placed texts) {
    Map<LooseCells.Place, Token> ends = new HashMap<>();
    for (int item : page.texts()) {
      LooseCells.Place place = texts.places().get(item);
      if (place != null && heading.role(place.column()) == Role.REASON) {
        ends.put(place, page.token(item));
      }
    }
    Set<LooseCells.Place> unfinished = new HashSet<>();
    ends.forEach(
        (place, end) -> {
          if (!end.plain().endsWith("。")) {
            unfinished.add(place);
          }
        });
    return 2 * unfinished.size() > ends.size() && ends.size() > 1 ? Set.of() : unfinished;
  }

  private static long count(BlockTexts.Placed texts, int column) {
    return texts.places().values().stream()
        .filter(place -> place.column() == column)
        .distinct()
        .count();
  }

  private Read rows() {
    numbers.addAll(cells(Role.NUMBER).values());
    List<LooseCells.Cell> totals = List.copyOf(cells(Role.TOTAL).values());
    LooseCells cells = new LooseCells(rows, positions, List.of(), List.of(), Map.of(), 0);
    List<Integer> firsts = new ProjectBounds(heading, cells, numbers, totals).firstRows();
    merged.forEach(
        (column, once) ->
            once.forEach(
                (index, cell) -> {
                  if (index < firsts.size()) {
                    rows.get(firsts.get(index)).put(column, cell.tokens);
                  } else {
                    cell.tokens.forEach(token -> leave(Problem.Kind.UNPLACED_TEXT, token));
                  }
                }));
    firsts.forEach(first -> rows.get(first).beginProject());
    Rows read = new Rows(heading.columns().size(), 0);
    rows.forEach(read::add);
    Sums sums = new Sums(heading, read);
    double share = sums.share();
    clearAstray(sums.astray());
    return new Read(read, share);
  }

  private Map<Integer, LooseCells.Cell> cells(Role role) {
    int column = heading.find(role).orElse(-1);
    return merged.getOrDefault(column, new TreeMap<>());
  }

  private void leave(Problem.Kind kind, Token token) {
    problems.add(Problem.at(kind, token.printed()));
  }
}
