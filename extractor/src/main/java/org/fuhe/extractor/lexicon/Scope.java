package org.fuhe.extractor.lexicon;

/**
 * The part of a document in which a term has its meaning: 得分 is one thing in the funding block and
 * another among indicators.
 */
public enum Scope {
  /** Labels of a form's head, goals and tail, with their value beside or below them. */
  FORM,
  /** Column headings of the funding block. */
  FUNDS,
  /** Row labels of the funding block. */
  FUND_ROW,
  /** Column headings of the table of indicators, also in lists of many projects. */
  INDICATORS,
  /** Names of level 1 and level 2 of the indicators. */
  LEVEL,
  /** Column headings of a summary table. */
  SUMMARY,
  /** Column headings of budget statements. */
  STATEMENT,
  /** Labels of the sections of a form, which have no value of their own. */
  SECTION,
  /** What the last words of a title say of the table under it. */
  TITLE,
  /** Words that begin a note outside of forms. */
  NOTE
}
