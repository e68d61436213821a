package org.fuhe.extractor.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What a heading or label of a form means. In the lexicon's file a term is written {@code
 * scope.name}.
 */
public enum Term {
  FORM_LABEL_NO(Scope.FORM),
  FORM_NAME(Scope.FORM),
  FORM_CODE(Scope.FORM),
  FORM_CATEGORY(Scope.FORM),
  FORM_ATTRIBUTE(Scope.FORM),
  FORM_KIND(Scope.FORM),
  FORM_DEPARTMENT(Scope.FORM),
  FORM_UNIT(Scope.FORM),
  FORM_REPORT_DATE(Scope.FORM),
  FORM_CONTACT(Scope.FORM),
  FORM_PHONE(Scope.FORM),
  FORM_TOTAL(Scope.FORM),
  FORM_TOTAL_ROW(Scope.FORM),
  FORM_GRADE(Scope.FORM),
  FORM_OVERVIEW(Scope.FORM),
  FORM_BASIS(Scope.FORM),
  FORM_PROGRESS_PLAN(Scope.FORM),
  FORM_GOAL_EXPECTED(Scope.FORM),
  FORM_GOAL_ACTUAL(Scope.FORM),
  FORM_DEVIATION_REASON(Scope.FORM),
  FORM_IMPROVEMENT(Scope.FORM),
  FORM_REMARKS(Scope.FORM),
  FORM_PUBLISHER(Scope.FORM),
  /** Signatures and the like: known, and of no field. */
  FORM_IGNORED(Scope.FORM),

  FUNDS_LABEL(Scope.FUNDS),
  FUNDS_BUDGET_INITIAL(Scope.FUNDS),
  FUNDS_BUDGET(Scope.FUNDS),
  FUNDS_EXECUTED(Scope.FUNDS),
  FUNDS_WEIGHT(Scope.FUNDS),
  FUNDS_RATE(Scope.FUNDS),
  FUNDS_SCORE(Scope.FUNDS),
  FUNDS_IGNORED(Scope.FUNDS),

  FUND_ROW_TOTAL(Scope.FUND_ROW),
  FUND_ROW_CURRENT_YEAR(Scope.FUND_ROW),
  FUND_ROW_CARRYOVER(Scope.FUND_ROW),
  FUND_ROW_CENTRAL(Scope.FUND_ROW),
  FUND_ROW_MUNICIPAL(Scope.FUND_ROW),
  FUND_ROW_DISTRICT(Scope.FUND_ROW),
  FUND_ROW_UPPER_LEVEL(Scope.FUND_ROW),
  FUND_ROW_LOCAL(Scope.FUND_ROW),
  FUND_ROW_FISCAL(Scope.FUND_ROW),
  FUND_ROW_SPECIAL_ACCOUNT(Scope.FUND_ROW),
  FUND_ROW_OWN(Scope.FUND_ROW),
  FUND_ROW_OTHER(Scope.FUND_ROW),
  /** 基本支出, 项目支出: the upper part of a label of two levels. */
  FUND_ROW_GROUP(Scope.FUND_ROW),

  INDICATORS_LEVEL1(Scope.INDICATORS),
  INDICATORS_LEVEL2(Scope.INDICATORS),
  INDICATORS_NAME(Scope.INDICATORS),
  INDICATORS_NATURE(Scope.INDICATORS),
  INDICATORS_TARGET(Scope.INDICATORS),
  INDICATORS_UNIT(Scope.INDICATORS),
  INDICATORS_WEIGHT(Scope.INDICATORS),
  INDICATORS_ACTUAL(Scope.INDICATORS),
  INDICATORS_COEFFICIENT(Scope.INDICATORS),
  INDICATORS_SCORE(Scope.INDICATORS),
  INDICATORS_REASON(Scope.INDICATORS),
  INDICATORS_IGNORED(Scope.INDICATORS),

  LEVEL_FIRST(Scope.LEVEL),
  LEVEL_SECOND(Scope.LEVEL),

  SUMMARY_LABEL_NO(Scope.SUMMARY),
  SUMMARY_SECTION(Scope.SUMMARY),
  SUMMARY_UNIT(Scope.SUMMARY),
  SUMMARY_NAME(Scope.SUMMARY),
  /** 资金总量(万元): stands over the columns of amounts. */
  SUMMARY_AMOUNTS(Scope.SUMMARY),
  SUMMARY_CENTRAL(Scope.SUMMARY),
  SUMMARY_MUNICIPAL(Scope.SUMMARY),
  SUMMARY_DISTRICT(Scope.SUMMARY),
  SUMMARY_OTHER(Scope.SUMMARY),
  SUMMARY_TOTAL(Scope.SUMMARY),
  SUMMARY_GRADE(Scope.SUMMARY),
  SUMMARY_REMARKS(Scope.SUMMARY),

  STATEMENT_CODE(Scope.STATEMENT),
  STATEMENT_ITEM(Scope.STATEMENT),
  STATEMENT_SIDE(Scope.STATEMENT),
  STATEMENT_FIGURE(Scope.STATEMENT),
  STATEMENT_GROUP(Scope.STATEMENT),
  /** Among the columns: the total of others. */
  STATEMENT_TOTAL(Scope.STATEMENT),
  /** Among the columns: one that stands under the heading of a group. */
  STATEMENT_PART(Scope.STATEMENT),
  /** Last words of the names of rows on the side of the income. */
  STATEMENT_INCOME(Scope.STATEMENT),
  /** Last words of the names of rows on the side of the expense. */
  STATEMENT_EXPENSE(Scope.STATEMENT),
  /** The word before the number that a statement is published under: 附件4-1. */
  STATEMENT_NUMBER(Scope.STATEMENT),

  SECTION_FUNDS(Scope.SECTION),
  SECTION_GOALS(Scope.SECTION),
  SECTION_INDICATORS(Scope.SECTION),

  TITLE_SELF_EVALUATION(Scope.TITLE),
  TITLE_TARGET(Scope.TITLE),
  TITLE_SUMMARY(Scope.TITLE),
  TITLE_STATEMENT(Scope.TITLE),
  /** The title of a publication that holds forms. */
  TITLE_PUBLICATION(Scope.TITLE),
  /** Words that stand anywhere in a title of a form for a whole department. */
  TITLE_WHOLE_DEPARTMENT(Scope.TITLE),
  /** Last words of the names of those who publish. */
  TITLE_PUBLISHER(Scope.TITLE),

  /** The first word of what is said about filling and scoring the forms. */
  NOTE_OPENING(Scope.NOTE);

  private final Scope scope;

  Term(Scope scope) {
    this.scope = requireNonNull(scope);
  }

  public Scope scope() {
    return scope;
  }

  /** The way it is written in the lexicon's file: {@code indicators.target}. */
  public String key() {
    String prefix = scope.name() + "_";
    return (scope.name() + "." + name().substring(prefix.length())).toLowerCase(Locale.ROOT);
  }
}
