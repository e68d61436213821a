package org.fuhe.scorer.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Reported;
import org.fuhe.model.Statement;
import org.fuhe.scorer.subject.StatementSum.Kind;
import org.fuhe.scorer.subject.StatementSum.Part;

/**
 * Finds the sums of a statement: over its columns, its rows and its accounts.
 *
 * <p>Columns are summed only when all of them are known to stand beside each other; statements also
 * have columns that are parts of others (其中), and summing those would find errors that are none.
 */
final class StatementSums {
  private static final Pattern CODE = Pattern.compile("\\d+");
  private static final Set<String> TOTALS = Set.of("合计", "小计", "总计");

  /** Headings of columns that together are the whole. */
  private static final List<Pattern> WHOLES =
      List.of(
          Pattern.compile("基本支出|项目支出|上缴上级支出|(?:事业单位)?经营支出|对(?:下级|附属)单位补助支出"),
          Pattern.compile("人员经费|(?:日常)?公用经费"),
          Pattern.compile("一般公共预算.*|政府性基金.*|国有资本经营.*|上年结转.*|用事业基金.*"),
          Pattern.compile("因公出国.*|小计|公务用车购置及运行.*|公务接待费"),
          Pattern.compile("公务用车购置费|公务用车运行(?:维护)?费"));

  /** The headings that are summed in the column 小计 of the table of 三公经费. */
  private static final Pattern OF_VEHICLES = WHOLES.get(4);

  private static final Pattern HEAD = Pattern.compile("[一二三四五六七八九十]+、.*");

  /** Heads of which the items are all there is; others list what they like. */
  private static final Pattern HEAD_OF_ALL =
      Pattern.compile("[一二三四五六七八九十]+、(?:本年收入|本年支出|上年结转|结转下年)");

  private static final Pattern TOTAL_OF_YEAR = Pattern.compile("本年(?:收入|支出)合计");
  private static final Pattern GRAND_TOTAL = Pattern.compile("(?:收入|支出)(?:总计|总数|合计)");
  private static final Pattern PARTLY = Pattern.compile("其中.*|[#＃].*|小计");

  private final Disclosure disclosure;
  private final Statement statement;
  private final List<StatementSum> sums = new ArrayList<>();

  StatementSums(Disclosure disclosure, Statement statement) {
    this.disclosure = disclosure;
    this.statement = statement;
  }

  List<StatementSum> all() {
    statement.rows().forEach(this::addColumns);
    addAccounts();
    addRows();
    return List.copyOf(sums);
  }

  private void addColumns(Statement.Row row) {
    List<Statement.Figure> vehicles =
        row.figures().stream().filter(f -> OF_VEHICLES.matcher(f.column()).matches()).toList();
    List<Statement.Figure> others = new ArrayList<>(row.figures());
    if (others.stream().anyMatch(figure -> figure.column().equals("小计"))) {
      others.removeAll(vehicles);
      others.stream()
          .filter(figure -> figure.column().equals("小计"))
          .findFirst()
          .ifPresent(subtotal -> addColumns(row, subtotal, vehicles));
    }
    boolean both = others.stream().anyMatch(figure -> figure.column().equals("合计"));
    List<Statement.Figure> totals =
        others.stream()
            .filter(figure -> TOTALS.contains(figure.column()))
            .filter(figure -> !both || figure.column().equals("合计"))
            .toList();
    if (totals.size() == 1) {
      others.removeAll(totals);
      addColumns(row, totals.get(0), others);
    }
  }

  private void addColumns(Statement.Row row, Statement.Figure total, List<Statement.Figure> parts) {
    boolean isWhole =
        WHOLES.stream()
            .anyMatch(
                whole -> parts.stream().allMatch(part -> whole.matcher(part.column()).matches()));
    if (isWhole) {
      add(
          row,
          total,
          parts.stream().map(part -> new Part(row, part)).toList(),
          Kind.COLUMNS,
          false);
    }
  }

  private void addAccounts() {
    Map<String, Statement.Row> accounts = new LinkedHashMap<>();
    for (Statement.Row row : statement.rows()) {
      String code = code(row);
      // Statements that list several units have an account several times.
      if (!code.isEmpty() && accounts.put(code, row) != null) {
        return;
      }
    }
    List<Statement.Row> tops = new ArrayList<>();
    Map<String, List<Statement.Row>> under = new HashMap<>();
    for (Statement.Row row : accounts.values()) {
      Optional<Statement.Row> parent = parent(row, accounts);
      if (parent.isEmpty()) {
        tops.add(row);
      } else {
        under.computeIfAbsent(code(parent.get()), key -> new ArrayList<>()).add(row);
      }
    }
    for (Statement.Row row : accounts.values()) {
      addEach(row, under.getOrDefault(code(row), List.of()), Kind.ACCOUNTS);
    }
    for (Statement.Row row : statement.rows()) {
      if (code(row).isEmpty() && TOTALS.contains(name(row)) && tops.size() > 1) {
        addEach(row, tops, Kind.ROWS);
      }
    }
  }

  /** The account with the longest code that the row's code begins with. */
  private static Optional<Statement.Row> parent(
      Statement.Row row, Map<String, Statement.Row> accounts) {
    String code = code(row);
    for (int length = code.length() - 1; length > 0; length--) {
      Statement.Row parent = accounts.get(code.substring(0, length));
      if (parent != null) {
        return Optional.of(parent);
      }
    }
    return Optional.empty();
  }

  /** Sums of statements without accounts: heads over their items, and totals over what is above. */
  private void addRows() {
    if (statement.rows().stream().anyMatch(row -> !code(row).isEmpty())) {
      return;
    }
    List<Statement.Row> heads = new ArrayList<>();
    List<Statement.Row> items = new ArrayList<>();
    for (Statement.Row row : statement.rows()) {
      if (TOTAL_OF_YEAR.matcher(name(row)).matches()) {
        addHead(heads, items);
        addItems(row, heads.isEmpty() ? items : heads);
        heads.clear();
        items.clear();
        heads.add(row);
      } else if (GRAND_TOTAL.matcher(name(row)).matches()) {
        List<Statement.Row> parts = new ArrayList<>(heads);
        if (heads.isEmpty() || TOTAL_OF_YEAR.matcher(name(heads.get(0))).matches()) {
          parts.addAll(items);
        } else {
          addHead(heads, items);
        }
        addItems(row, parts);
        heads.clear();
        items.clear();
      } else if (HEAD.matcher(name(row)).matches()) {
        addHead(heads, items);
        items.clear();
        heads.add(row);
      } else {
        items.add(row);
      }
    }
  }

  private void addHead(List<Statement.Row> heads, List<Statement.Row> items) {
    if (!heads.isEmpty() && HEAD_OF_ALL.matcher(name(last(heads))).matches()) {
      addItems(last(heads), items);
    }
  }

  /** Items among which some are parts of others are no sum. */
  private void addItems(Statement.Row total, List<Statement.Row> items) {
    if (items.stream().noneMatch(item -> PARTLY.matcher(name(item)).matches())) {
      addEach(total, items, Kind.ROWS);
    }
  }

  private static Statement.Row last(List<Statement.Row> rows) {
    return rows.get(rows.size() - 1);
  }

  private void addEach(Statement.Row total, List<Statement.Row> rows, Kind kind) {
    List<Statement.Row> all = statement.rows();
    boolean last = !rows.isEmpty() && rows.contains(all.get(all.size() - 1));
    for (Statement.Figure figure : total.figures()) {
      List<Part> parts = new ArrayList<>();
      for (Statement.Row row : rows) {
        row.figures().stream()
            .filter(other -> other.column().equals(figure.column()))
            .forEach(other -> parts.add(new Part(row, other)));
      }
      add(total, figure, parts, kind, last);
    }
  }

  private void add(
      Statement.Row row, Statement.Figure total, List<Part> parts, Kind kind, boolean last) {
    if (!parts.isEmpty()) {
      sums.add(new StatementSum(disclosure, statement, row, total, parts, kind, last));
    }
  }

  private static String code(Statement.Row row) {
    return row.code().map(Reported::text).filter(code -> CODE.matcher(code).matches()).orElse("");
  }

  private static String name(Statement.Row row) {
    return Wording.plain(row.name().map(Reported::text).orElse(""));
  }
}
