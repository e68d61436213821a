package org.fuhe.extractor.restore.listing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the figures of a list stand among its words, when these come sorted by height: which rows
 * and projects the texts between them can belong to.
 */
final class LooseLines {
  private final Heading heading;
  private final List<Body.Item> items;
  private final LooseCells cells;
  private final List<Integer> texts = new ArrayList<>();
  private final Map<Integer, LooseCells.Place> fixed = new HashMap<>();
  private final int[] firstItem;
  private final int[] lastItem;
  private final int[] projectOfRow;
  private final int[] middle;

  LooseLines(
      Heading heading,
      List<Body.Item> items,
      LooseCells cells,
      List<Integer> firsts,
      List<LooseCells.Cell> numbers) {
    this.heading = heading;
    this.items = items;
    this.cells = cells;
    int rows = cells.rows().size();
    firstItem = new int[rows];
    lastItem = new int[rows];
    Arrays.fill(firstItem, Integer.MAX_VALUE);
    Arrays.fill(lastItem, -1);
    projectOfRow = new int[rows];
    for (int project = 0; project < firsts.size(); project++) {
      for (int row = firsts.get(project); row < rows; row++) {
        projectOfRow[row] = project;
      }
    }
    middle = numbers.stream().mapToInt(LooseCells.Cell::first).toArray();
    find();
  }

  private void find() {
    cells
        .places()
        .forEach(
            (item, place) -> {
              Role role = heading.role(place.column());
              Token token = items.get(item).token();
              if (role.isCore()) {
                firstItem[place.index()] = Math.min(firstItem[place.index()], item);
                lastItem[place.index()] = Math.max(lastItem[place.index()], item);
              } else if (TextPlacement.isOfText(role) && !token.is(Token.Kind.NONE)) {
                texts.add(item);
              }
            });
    texts.sort(null);
    for (int item : texts) {
      fix(item);
    }
  }

  /**
   * A text between the figures of a line is of the column next to them: what stands far apart at
   * one height stands in lines of its own.
   */
  private void fix(int item) {
    LooseCells.Place after = sameLine(item, item + 1) ? figure(item + 1) : null;
    LooseCells.Place before = sameLine(item, item - 1) ? figure(item - 1) : null;
    if (after != null) {
      int column = after.column() - 1;
      while (column >= 0 && !TextPlacement.isOfText(heading.role(column))) {
        column--;
      }
      fix(item, column, after);
    } else if (before != null) {
      int column = before.column() + 1;
      while (column < heading.columns().size() && !TextPlacement.isOfText(heading.role(column))) {
        column++;
      }
      fix(item, column < heading.columns().size() ? column : -1, before);
    }
  }

  private void fix(int item, int column, LooseCells.Place figure) {
    if (column >= 0) {
      boolean sameRow =
          heading.role(figure.column()).isCore() && !heading.role(column).standsOnce();
      fixed.put(item, new LooseCells.Place(column, sameRow ? figure.index() : -1));
    }
  }

  private LooseCells.@Nullable Place figure(int item) {
    LooseCells.Place place = cells.places().get(item);
    return place == null || TextPlacement.isOfText(heading.role(place.column())) ? null : place;
  }

  private boolean sameLine(int item, int other) {
    return other >= 0
        && other < items.size()
        && items.get(item).token().line() == items.get(other).token().line();
  }

  /** Returns the words that belong to some text, in their order. */
  List<Integer> texts() {
    return texts;
  }

  Token token(int item) {
    return items.get(item).token();
  }

  LooseCells.@Nullable Place fixed(int item) {
    return fixed.get(item);
  }

  boolean isNext(Token last, int item) {
    return item > 0 && Objects.equals(items.get(item - 1).token(), last);
  }

  /** Returns how many rows or projects there are. */
  int count(Role role) {
    return role.standsOnce() ? middle.length : firstItem.length;
  }

  /** Returns the rows or projects that a text can belong to. */
  List<Integer> candidates(Role role, int item) {
    int seen = seen(item);
    List<Integer> candidates = new ArrayList<>();
    for (int row = Math.max(0, seen); row <= Math.min(firstItem.length - 1, seen + 1); row++) {
      int index = role.standsOnce() ? projectOfRow[row] : row;
      if (!candidates.contains(index) && (role.standsOnce() || !hasNone(role, row))) {
        candidates.add(index);
      }
    }
    return candidates;
  }

  private boolean hasNone(Role role, int row) {
    return role == Role.REASON
        && cells.places().entrySet().stream()
            .anyMatch(
                entry ->
                    entry.getValue().index() == row
                        && heading.role(entry.getValue().column()) == role
                        && token(entry.getKey()).is(Token.Kind.NONE));
  }

  /** Returns the last row of which a figure stands before a word, -1 before all rows. */
  private int seen(int item) {
    int seen = -1;
    while (seen + 1 < firstItem.length && firstItem[seen + 1] < item) {
      seen++;
    }
    return seen;
  }

  /** Tells whether a word stands above (-1), beside (0) or below (1) the middle of its cell. */
  int side(Role role, int index, int item) {
    if (role.standsOnce()) {
      return sameLine(item, middle[index]) ? 0 : item < middle[index] ? -1 : 1;
    }
    if (item < firstItem[index]) {
      return sameLine(item, firstItem[index]) ? 0 : -1;
    }
    return item > lastItem[index] && !sameLine(item, lastItem[index]) ? 1 : 0;
  }

  /** Whether a project goes on on the next page, so that its middle is not told by its lines. */
  boolean isParted(Role role, int index) {
    if (!role.standsOnce()) {
      return false;
    }
    int first = -1;
    int last = -1;
    for (int row = 0; row < projectOfRow.length; row++) {
      if (projectOfRow[row] == index) {
        first = first < 0 ? row : first;
        last = row;
      }
    }
    return first >= 0 && items.get(firstItem[first]).page() != items.get(firstItem[last]).page();
  }

  /** Whether a row got its full marks, so that there is nothing to explain. */
  boolean isFull(int row) {
    Optional<BigDecimal> weight = figure(row, Role.WEIGHT);
    return weight.isPresent() && weight.equals(figure(row, Role.SCORE));
  }

  private Optional<BigDecimal> figure(int row, Role role) {
    int column = heading.find(role).orElse(-1);
    List<Token> cell = column < 0 ? List.of() : cells.rows().get(row).cell(column);
    return cell.isEmpty() ? Optional.empty() : cell.get(0).number();
  }
}
