package org.fuhe.scorer.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fuhe.model.Amount;
import org.fuhe.model.Disclosure;
import org.fuhe.model.FormKind;
import org.fuhe.model.FundLine;
import org.fuhe.model.Reported;
import org.fuhe.model.Statement;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.subject.SameFigure.Stated;

/**
 * Finds figures that are the same by what the statements are: the two sides of a balance, the basic
 * expenditure of the general budget and its breakdown, the department's accounts in its two
 * statements, and the whole-department form with the statements and the project forms.
 *
 * <p>Statements of which the scopes can differ, as of the general budget and of the department, are
 * compared only when their totals show that the scopes are the same.
 */
final class SameFigures {
  private static final Pattern INCOME = Pattern.compile("收入(?:总计|总数)");
  private static final Pattern EXPENDITURE = Pattern.compile("支出(?:总计|总数)");
  private static final List<String> TOTALS = List.of("合计", "小计", "总计");

  private final Disclosure disclosure;
  private final List<Form> forms;
  private final List<SameFigure> found = new ArrayList<>();

  SameFigures(Disclosure disclosure, List<Form> forms) {
    this.disclosure = disclosure;
    this.forms = forms;
  }

  List<SameFigure> all() {
    disclosure.statements().forEach(this::addBalance);
    Optional<Statement> general =
        statement(
            t -> t.contains("一般公共预算") && t.contains("支出") && !t.matches(".*(?:基本支出|三公|总表).*"));
    Optional<Statement> basic = statement(t -> t.contains("一般公共预算") && t.contains("基本支出"));
    Optional<Statement> department = statement(t -> t.contains("部门收支总表"));
    Optional<Statement> spending = statement(t -> t.contains("部门支出总表"));
    if (general.isPresent() && basic.isPresent()) {
      add(
          SubjectKey.outside("t" + basic.get().no()),
          Sentence.of("一般公共预算基本支出", "basic expenditure of the general budget"),
          tops(general.get(), "基本支出"),
          total(basic.get()),
          false);
    }
    if (department.isPresent() && spending.isPresent()) {
      addAccounts(department.get(), spending.get());
    }
    forms.stream()
        .filter(form -> form.project().form() == FormKind.WHOLE_DEPARTMENT_TARGET)
        .findFirst()
        .ifPresent(form -> addWhole(form, department, general));
    return List.copyOf(found);
  }

  private void addBalance(Statement statement) {
    Optional<Stated> income = row(statement, INCOME);
    Optional<Stated> expenditure = row(statement, EXPENDITURE);
    add(
        SubjectKey.outside("t" + statement.no()),
        Sentence.of("收支总额", "the total of income and of expenditure"),
        income,
        expenditure,
        false);
  }

  private void addAccounts(Statement department, Statement spending) {
    for (Statement.Row account : spending.rows()) {
      String name = Wording.plain(account.name().map(Reported::text).orElse(""));
      List<Statement.Row> same =
          department.rows().stream()
              .filter(row -> !name.isEmpty() && name.equals(plainName(row)))
              .toList();
      if (same.size() == 1 && account.code().isPresent()) {
        add(
            SubjectKey.outside("t%d/r%d".formatted(spending.no(), account.no())),
            Sentence.of("“%s”", "\"%s\"", account.name().orElseThrow().text()),
            stated(department, same.get(0)),
            stated(spending, account),
            false);
      }
    }
  }

  private void addWhole(Form form, Optional<Statement> department, Optional<Statement> general) {
    Optional<FundLine> whole = line(form, "", "预算支出总额");
    Optional<FundLine> projects = line(form, "项目支出", "合计");
    Optional<Stated> total = whole.flatMap(SameFigures::stated);
    Optional<Stated> spent = department.flatMap(statement -> row(statement, EXPENDITURE));
    add(
        whole.map(line -> key(form, line)).orElse(form.key()),
        Sentence.of("支出总额", "total expenditure"),
        spent,
        total,
        false);
    Optional<Stated> sameScope =
        general.flatMap(this::tops).filter(sum -> total.filter(sum::meets).isPresent());
    if (sameScope.isPresent()) {
      for (String column : List.of("基本支出", "项目支出")) {
        line(form, column, "合计")
            .ifPresent(
                line ->
                    add(
                        key(form, line),
                        Sentence.of(
                            column,
                            column.equals("基本支出") ? "basic expenditure" : "project expenditure"),
                        tops(general.orElseThrow(), column),
                        stated(line),
                        false));
      }
    }
    projects.ifPresent(
        line ->
            add(
                form.key(),
                Sentence.of("项目支出", "project expenditure"),
                projectForms(),
                stated(line),
                true));
  }

  private Optional<Stated> projectForms() {
    List<Reported<Amount>> budgets = new ArrayList<>();
    int targets = 0;
    for (Form form : forms) {
      if (form.project().form() == FormKind.TARGET) {
        targets++;
        form.execution().budget().ifPresent(budgets::add);
      }
    }
    return budgets.size() < targets
        ? Optional.empty()
        : Stated.of(
            Sentence.of("%s份项目表合计", "the %s project forms together", targets),
            FundLine.BUDGET.name(),
            budgets);
  }

  private void add(
      SubjectKey key, Sentence what, Optional<Stated> one, Optional<Stated> other, boolean part) {
    if (one.isPresent() && other.isPresent()) {
      found.add(new SameFigure(disclosure, key, what, one.get(), other.get(), part));
    }
  }

  private Optional<Statement> statement(Predicate<String> title) {
    return disclosure.statements().stream()
        .filter(statement -> !statement.rows().isEmpty())
        .filter(statement -> title.test(title(statement)))
        .findFirst();
  }

  /** The figure of the one row with such a name, in its first column. */
  private Optional<Stated> row(Statement statement, Pattern name) {
    List<Statement.Row> rows =
        statement.rows().stream().filter(row -> name.matcher(plainName(row)).matches()).toList();
    return rows.size() == 1 ? stated(statement, rows.get(0)) : Optional.empty();
  }

  private Optional<Stated> stated(Statement statement, Statement.Row row) {
    return row.figures().stream()
        .findFirst()
        .flatMap(figure -> Stated.of(where(statement), figure.column(), List.of(figure.amount())));
  }

  /** The total row of a statement. */
  private Optional<Stated> total(Statement statement) {
    return statement.rows().stream()
        .filter(row -> TOTALS.contains(plainName(row)))
        .findFirst()
        .flatMap(row -> stated(statement, row));
  }

  private Optional<Stated> tops(Statement statement) {
    return statement.rows().stream()
        .flatMap(row -> row.figures().stream())
        .map(Statement.Figure::column)
        .filter(TOTALS::contains)
        .findFirst()
        .flatMap(column -> tops(statement, column));
  }

  /** The sum of a column over the accounts (类) that all others are under. */
  private Optional<Stated> tops(Statement statement, String column) {
    List<Reported<Amount>> figures =
        statement.rows().stream()
            .filter(row -> row.code().filter(code -> code.text().matches("\\d{3}")).isPresent())
            .flatMap(row -> row.figures().stream())
            .filter(figure -> figure.column().equals(column))
            .map(Statement.Figure::amount)
            .toList();
    return Stated.of(where(statement), column, figures);
  }

  private static Optional<FundLine> line(Form form, String group, String label) {
    return form.project().funds().stream()
        .filter(line -> line.values().text(FundLine.GROUP).equals(group))
        .filter(line -> Wording.same(line.values().text(FundLine.LABEL), label))
        .findFirst();
  }

  private static Optional<Stated> stated(FundLine line) {
    return line.values()
        .get(FundLine.BUDGET)
        .flatMap(
            amount ->
                Stated.of(
                    Sentence.of("部门整体绩效目标表", "the whole-department form"),
                    FundLine.BUDGET.name(),
                    List.of(amount)));
  }

  private static SubjectKey key(Form form, FundLine line) {
    return SubjectKey.fundLine(form.project().no(), line.no());
  }

  private static Sentence where(Statement statement) {
    return Sentence.of("“%s”", "\"%s\"", title(statement));
  }

  private static String title(Statement statement) {
    return statement.title().map(Reported::text).orElse("");
  }

  private static String plainName(Statement.Row row) {
    return Wording.plain(row.name().map(Reported::text).orElse(""));
  }
}
