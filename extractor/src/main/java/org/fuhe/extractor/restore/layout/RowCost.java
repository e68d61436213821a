package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.restore.layout.Heading.Kind;
import org.fuhe.model.Printed;

/** How little a few lines look like one row of a table. */
final class RowCost {
  private static final Pattern TEMPLATE = Pattern.compile("(?:指标\\d*[:.、]?)?[.…·]*");

  /** Half a line is lost where a line between two others is printed with one of them. */
  private static final double CENTRED = 0.6;

  private static final double MOST_OFF_CENTRE = 3;
  private static final double NO_NAME = 3;
  private static final double NO_VALUES = 4;
  private static final double TEMPLATE_ROW = 1.2;
  private static final double NO_NUMBER = 0.8;
  private static final double NO_VALUE = 0.6;
  private static final double NO_MARK = 0.4;
  private static final double UNKNOWN_LABEL = 1.5;
  private static final double BLANK_INSIDE = 0.8;
  private static final double BLANK_BEFORE = -0.4;
  private static final double DISTANT = 0.7;
  private static final double TWO_PAGES = 2;
  private static final double ROW = 0.1;

  /** A full line without an end goes on in the next one. */
  private static final double UNFINISHED = 2.5;

  private static final int WIDE = 8;
  private static final int NEXT_LINE = 6;
  private static final String ENDS = "。；;！!）)…”";

  private final Grid grid;
  private final Words words;
  private final List<Integer> columns;
  private final List<Integer> widths = new ArrayList<>();
  private final Map<Integer, List<Integer>> linesOf = new HashMap<>();

  RowCost(Grid grid, Words words) {
    this.grid = grid;
    this.words = words;
    this.columns = grid.leafColumns();
    for (int column = 0; column < grid.columns().size(); column++) {
      widths.add(grid.widthOf(column));
    }
  }

  /** Tells whether no further line can make a row of the lines: numbers stand above each other. */
  boolean isHopeless(List<Integer> lines) {
    int doubled = 0;
    for (int column : columns) {
      Role role = grid.role(column);
      if (role == Role.NUMBER || role == Role.SEQUENCE) {
        long filled = lines.stream().filter(line -> grid.cell(line, column).isPresent()).count();
        doubled += filled > 1 ? 1 : 0;
      }
    }
    return doubled > 1;
  }

  double of(List<Integer> lines) {
    List<Double> centres = new ArrayList<>();
    double cost = ROW;
    for (int column : columns) {
      List<Integer> filled = new ArrayList<>();
      for (int line : lines) {
        if (grid.cell(line, column).isPresent()) {
          filled.add(line);
        }
      }
      if (!filled.isEmpty()) {
        int first = filled.get(0);
        int last = filled.get(filled.size() - 1);
        centres.add((grid.height(first) + grid.height(last)) / 2.0);
        cost += wrapping(column, filled) + unfinished(column, last);
      }
    }
    return cost + offCentre(centres) + missing(lines) + blanks(lines);
  }

  private double wrapping(int column, List<Integer> filled) {
    double cost = 0;
    for (int i = 1; i < filled.size(); i++) {
      int upper = filled.get(i - 1);
      int lower = filled.get(i);
      cost +=
          Wrapping.cost(
              grid.role(column),
              grid.cell(upper, column).orElseThrow(),
              grid.cell(lower, column).orElseThrow(),
              widths.get(column));
      if (grid.strip(upper).page() == grid.strip(lower).page()) {
        cost += Math.max(0, grid.height(lower) - grid.height(upper) - 2) * DISTANT;
      }
    }
    return cost;
  }

  /** Free text of several lines ends with a stop, or with a line that is not full. */
  private double unfinished(int column, int last) {
    Piece piece = grid.cell(last, column).orElseThrow();
    if (grid.role(column) != Role.TEXT || piece.width() < Math.max(WIDE, widths.get(column) - 1)) {
      return 0;
    }
    boolean ended = ENDS.indexOf(piece.text().charAt(piece.text().length() - 1)) >= 0;
    boolean goesOn =
        lines(column).stream()
            .anyMatch(line -> line > last && grid.height(line) - grid.height(last) <= NEXT_LINE);
    return ended || !goesOn ? 0 : UNFINISHED;
  }

  private List<Integer> lines(int column) {
    return linesOf.computeIfAbsent(column, grid::linesOf);
  }

  private static double offCentre(List<Double> centres) {
    if (centres.size() < 2) {
      return 0;
    }
    List<Double> sorted = centres.stream().sorted().toList();
    double middle = (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    double cost = 0;
    for (double centre : centres) {
      cost += Math.min(MOST_OFF_CENTRE, Math.max(0, Math.abs(centre - middle) - CENTRED));
    }
    return cost;
  }

  private double missing(List<Integer> lines) {
    double cost = 0;
    int values = 0;
    int filled = 0;
    boolean named = false;
    boolean template = false;
    for (int column : columns) {
      boolean blank = lines.stream().allMatch(line -> grid.cell(line, column).isEmpty());
      switch (grid.role(column)) {
        case NAME -> {
          if (!blank) {
            Printed name = grid.printed(lines.get(0), lines.get(lines.size() - 1), column);
            named = true;
            template = TEMPLATE.matcher(Plain.of(name.text())).matches();
            cost += grid.kind() == Kind.FUNDS && !words.isFundRow(name.text()) ? UNKNOWN_LABEL : 0;
          }
        }
        case NUMBER, VALUE, MARK -> {
          values++;
          filled += blank ? 0 : 1;
          cost += blank ? missing(grid.role(column)) : 0;
        }
        case SEQUENCE -> cost += blank ? NO_NAME : 0;
        case SECTION, LEVEL, PROJECT, TEXT -> {}
      }
    }
    if (values > 0 && filled == 0 && grid.kind() != Kind.STATEMENT && !grid.kind().isFunds()) {
      return (template ? TEMPLATE_ROW : NO_VALUES) + (named ? 0 : NO_NAME);
    }
    return cost + (named ? 0 : NO_NAME);
  }

  private double missing(Role role) {
    if (grid.kind() == Kind.STATEMENT || grid.kind().isFunds() || grid.kind() == Kind.SUMMARY) {
      return 0.1;
    }
    return role == Role.NUMBER ? NO_NUMBER : role == Role.VALUE ? NO_VALUE : NO_MARK;
  }

  private double blanks(List<Integer> lines) {
    double cost = grid.strip(lines.get(0)).afterBlank() ? BLANK_BEFORE : 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean samePage = grid.strip(lines.get(i)).page() == grid.strip(lines.get(i - 1)).page();
      if (!samePage) {
        cost += TWO_PAGES;
      } else if (grid.strip(lines.get(i)).afterBlank()) {
        cost += BLANK_INSIDE;
      }
    }
    return cost;
  }
}
