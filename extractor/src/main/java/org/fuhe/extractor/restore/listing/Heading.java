package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The heading of a list.
 *
 * @param columns its columns, from left to right as far as its lines tell
 * @param pieces the words of its lines, each with its column
 * @param from the index of its first line
 * @param to the index behind its last line; the line after the first one, when rows stand between
 *     the headings
 */
record Heading(List<Column> columns, List<Piece> pieces, int from, int to) {
  Heading {
    columns = List.copyOf(columns);
    pieces = List.copyOf(pieces);
  }

  /** A word of the heading, and the column whose heading it begins or goes on with. */
  record Piece(String plain, int column) {}

  boolean has(Role role) {
    return find(role).isPresent();
  }

  OptionalInt find(Role role) {
    for (int index = 0; index < columns.size(); index++) {
      if (columns.get(index).role() == role) {
        return OptionalInt.of(index);
      }
    }
    return OptionalInt.empty();
  }

  Role role(int column) {
    return columns.get(column).role();
  }

  /** Returns the columns whose role is one for which each row has a figure, from left to right. */
  List<Integer> core() {
    List<Integer> core = new ArrayList<>();
    for (int index = 0; index < columns.size(); index++) {
      if (role(index).isCore()) {
        core.add(index);
      }
    }
    return core;
  }

  /** Whether it has what most lists have: a figure for each row and one for each project. */
  boolean isComplete() {
    return (has(Role.WEIGHT) || has(Role.SCORE)) && has(Role.ACTUAL) && has(Role.TOTAL);
  }

  /** Whether it heads a list of projects with their indicators. */
  boolean isOfList() {
    boolean projects = has(Role.NUMBER) || has(Role.PROJECT);
    return projects && has(Role.NAME) && core().size() >= 3 && columns.size() >= 6;
  }
}
