package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.restore.level.LevelKind;
import org.fuhe.model.Printed;

/** Reads the table of indicators of a form, its levels and its total row. */
final class IndicatorReader {
  private final FormDraft form;
  private final List<Token> tokens;
  private final Zones zones;
  private final Seams seams;
  private final TailReader tail;

  /** The total that stands in the head of the form. */
  private final Optional<Token> headTotal;

  IndicatorReader(FormDraft form, Optional<Token> headTotal, TailReader tail, Seams seams) {
    this.form = form;
    this.tokens = form.tokens();
    this.zones = form.zones();
    this.headTotal = headTotal;
    this.tail = tail;
    this.seams = seams;
  }

  void write() {
    List<Token> headings = new ArrayList<>();
    List<Token> levels = new ArrayList<>();
    List<Token> body = new ArrayList<>();
    boolean hasLevels = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (form.isTaken(token)) {
        continue;
      }
      boolean level = token.isLevel();
      if (token.isIn(Scope.INDICATORS)
          && !level
          && (i >= zones.heads() || !token.isIn(Scope.FORM))) {
        hasLevels |= token.means(Term.INDICATORS_LEVEL1) || token.means(Term.INDICATORS_LEVEL2);
        if (IndicatorBlock.role(token).isPresent()
            && (i < zones.rowsStart() || !tail.isTailLabel(i))) {
          headings.add(token);
        }
      } else if (level) {
        levels.add(token);
        if (i >= zones.rowsStart()) {
          body.add(token);
        }
      } else if (i >= zones.rowsStart() && !token.isLabel()) {
        body.add(token);
      }
    }
    Set<Role> totals = new HashSet<>();
    if (totalLabel().isPresent()) {
      totals.add(Role.TOTAL_WEIGHT);
      totals.add(Role.TOTAL_SCORE);
    }
    boolean named =
        headings.stream().map(IndicatorBlock::role).anyMatch(Optional.of(Role.NAME)::equals);
    Optional<IndicatorBlock.Found> found =
        named
            ? Optional.of(IndicatorBlock.find(headings, body, hasLevels, totals, seams))
                .filter(IndicatorBlock.Found::fits)
            : Optional.empty();
    if (found.isPresent()) {
      write(found.get(), levels, hasLevels);
    } else {
      // the headings stay: they tell that here is a form
      form.addRow(headings.stream().map(Token::printed).toList());
      headings.forEach(form::noteAmbiguous);
    }
  }

  private void write(IndicatorBlock.Found found, List<Token> levels, boolean hasLevels) {
    List<Column> columns =
        found.columns().stream().filter(column -> !column.role().isTotal()).toList();
    Grid grid = found.grid().grid();
    List<LevelSpans.Levels> spans = hasLevels ? spans(grid, levels) : List.of();
    Printed[] over = new Printed[] {label(Term.INDICATORS_LEVEL1), label(Term.INDICATORS_LEVEL2)};
    List<Printed> heading = new ArrayList<>();
    if (hasLevels) {
      heading.addAll(List.of(over));
    }
    columns.forEach(column -> heading.add(column.heading().printed()));
    form.addRow(heading);
    for (int row = 0; row < grid.rows(); row++) {
      List<Printed> cells = new ArrayList<>();
      if (hasLevels) {
        cells.add(spans.get(row).first());
        cells.add(spans.get(row).second());
      }
      for (int column = 0; column < columns.size(); column++) {
        boolean used = columns.get(column).role() != Role.OTHER;
        cells.add(used ? form.cell(found.grid(), row, column) : Printed.BLANK);
      }
      form.addRow(cells);
    }
    writeTotal(found, columns, hasLevels);
  }

  /** 自评总分 is a label of the head before the funds, and of the last row behind them. */
  private Optional<Token> totalLabel() {
    return tokens.stream()
        .filter(
            token ->
                (token.means(Term.FORM_TOTAL_ROW) && !token.isIn(Scope.FUND_ROW))
                    || (token.means(Term.FORM_TOTAL_ROW)
                        && tokens.indexOf(token) >= zones.rowsStart()))
        .filter(
            token -> !token.plain().startsWith("自评") || tokens.indexOf(token) >= zones.rowsStart())
        .filter(token -> !headTotal.equals(Optional.of(token)))
        .reduce((first, second) -> second);
  }

  private Printed label(Term term) {
    return tokens.stream()
        .filter(token -> token.means(term))
        .findFirst()
        .map(Token::printed)
        .orElse(Printed.BLANK);
  }

  private List<LevelSpans.Levels> spans(Grid grid, List<Token> levels) {
    Set<Token> names = new HashSet<>();
    for (int row = 0; row < grid.rows(); row++) {
      names.addAll(grid.tokens(row, 0));
    }
    LevelCells cells =
        LevelCells.of(levels.stream().filter(token -> !names.contains(token)).toList());
    Map<Token, Integer> positions = new LinkedHashMap<>();
    for (Token token : tokens) {
      boolean counts =
          (!token.isLabel() && token.kind() != Kind.TEMPLATE)
              || names.contains(token)
              || cells.seconds().contains(token);
      if (counts) {
        positions.put(token, positions.size());
      }
    }
    List<LevelSpans.Row> named = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<Token> name = grid.tokens(row, 0);
      String text = String.join("", name.stream().map(Token::plain).toList());
      String target = grid.cell(row, 1).map(Token::plain).orElse("");
      named.add(
          new LevelSpans.Row(
              text, target, name.isEmpty() ? -9 : positions.getOrDefault(name.get(0), -9)));
    }
    List<LevelSpans.Mark> marks = new ArrayList<>();
    for (Token second : cells.seconds()) {
      marks.add(
          new LevelSpans.Mark(
              second,
              LevelKind.of(second.plain(), false),
              Objects.requireNonNullElse(positions.get(second), -5)));
    }
    return new LevelSpans(named, marks, cells.firsts()).find();
  }

  private void writeTotal(IndicatorBlock.Found found, List<Column> columns, boolean hasLevels) {
    Optional<Token> label = totalLabel();
    if (label.isEmpty()) {
      return;
    }
    List<Printed> cells = new ArrayList<>(List.of(label.get().printed()));
    if (hasLevels) {
      cells.addAll(List.of(Printed.BLANK, Printed.BLANK));
    }
    for (int column = 1; column < columns.size(); column++) {
      Printed total = Printed.BLANK;
      for (int at = columns.size(); at < found.columns().size(); at++) {
        Role role = found.columns().get(at).role();
        boolean own =
            (role == Role.TOTAL_WEIGHT && columns.get(column).role() == Role.WEIGHT)
                || (role == Role.TOTAL_SCORE && columns.get(column).role() == Role.SCORE);
        total = own ? form.cell(found.grid(), 0, at) : total;
      }
      cells.add(total);
    }
    form.addRow(cells);
  }
}
