package org.fuhe.extractor.restore.layout;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.restore.layout.Heading.Kind;

/** How the cells of a column lie: what can wrap, what can be missing, what goes over many rows. */
enum Role {
  /** The label of a whole block, merged over its rows: 项目资金, 绩效指标. */
  SECTION,
  /** Level 1 and level 2 of the indicators, merged over their rows. */
  LEVEL,
  /** What a list says of a project, merged over the rows of its indicators. */
  PROJECT,
  /** The number of a project or a row. */
  SEQUENCE,
  /** What a row is about: it wraps, and every row has one. */
  NAME,
  /** A target or what was achieved: it wraps. */
  VALUE,
  /** A bare number, which never wraps. */
  NUMBER,
  /** A sign or a unit. */
  MARK,
  /** Free text, blank in most rows. */
  TEXT;

  boolean isMerged() {
    return this == SECTION || this == LEVEL || this == PROJECT;
  }

  static List<Role> of(Kind kind, List<Column> columns) {
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      roles.add(of(kind, columns, i));
    }
    if (!roles.contains(NAME)) {
      // without an own column the last level says what the row is about; without levels it is
      // the column beside the target
      int last = roles.lastIndexOf(LEVEL);
      int beside = roles.indexOf(VALUE) - 1;
      if (last >= 0) {
        roles.set(last, NAME);
      } else if (beside >= 0) {
        roles.set(beside, NAME);
      }
    }
    return roles;
  }

  private static Role of(Kind kind, List<Column> columns, int i) {
    Column column = columns.get(i);
    if (column.heading().isBlank() && kind != Kind.FUNDS) {
      return SECTION;
    }
    return switch (kind) {
      case INDICATORS -> ofIndicator(column, TEXT);
      case LIST -> isOfProject(columns, i) ? PROJECT : ofIndicator(column, TEXT);
      case FUNDS -> ofFunds(columns, i);
      case FUNDS_ACROSS -> NUMBER;
      case SUMMARY -> ofSummary(column);
      case STATEMENT -> ofStatement(column);
    };
  }

  private static boolean isOfProject(List<Column> columns, int i) {
    Column column = columns.get(i);
    if (column.means(Term.INDICATORS_SCORE) && column.means(Term.FORM_TOTAL)) {
      // 自评得分 is the project's where the indicators have a 得分 of their own
      return columns.stream().filter(other -> other.means(Term.INDICATORS_SCORE)).count() > 1;
    }
    if (column.terms().isEmpty()) {
      return columns.subList(0, i).stream().noneMatch(Role::isOfTarget);
    }
    boolean before = columns.subList(0, i).stream().noneMatch(Role::isNameOrLevel);
    return !column.isIn(Scope.INDICATORS) || (before && column.isIn(Scope.FORM));
  }

  private static boolean isOfTarget(Column column) {
    return column.means(Term.INDICATORS_TARGET) || column.means(Term.INDICATORS_ACTUAL);
  }

  private static boolean isNameOrLevel(Column column) {
    return column.means(Term.INDICATORS_NAME) || isLevel(column);
  }

  private static boolean isLevel(Column column) {
    return column.means(Term.INDICATORS_LEVEL1) || column.means(Term.INDICATORS_LEVEL2);
  }

  private static Role ofIndicator(Column column, Role unknown) {
    if (isLevel(column)) {
      return LEVEL;
    }
    if (column.means(Term.INDICATORS_NAME)) {
      return NAME;
    }
    if (isOfTarget(column)) {
      return VALUE;
    }
    if (column.means(Term.INDICATORS_WEIGHT)
        || column.means(Term.INDICATORS_SCORE)
        || column.means(Term.INDICATORS_COEFFICIENT)) {
      return NUMBER;
    }
    if (column.means(Term.INDICATORS_NATURE) || column.means(Term.INDICATORS_UNIT)) {
      return MARK;
    }
    return column.isIn(Scope.INDICATORS) ? TEXT : unknown;
  }

  private static Role ofFunds(List<Column> columns, int i) {
    Column column = columns.get(i);
    if (column.heading().isBlank()) {
      boolean lastOfUnnamed = i + 1 == columns.size() || !columns.get(i + 1).heading().isBlank();
      return lastOfUnnamed ? NAME : SECTION;
    }
    if (column.means(Term.FUNDS_LABEL)) {
      return NAME;
    }
    return column.means(Term.FUNDS_IGNORED) ? TEXT : NUMBER;
  }

  private static Role ofSummary(Column column) {
    if (column.means(Term.SUMMARY_LABEL_NO)) {
      return SEQUENCE;
    }
    if (column.means(Term.SUMMARY_NAME)) {
      return NAME;
    }
    if (column.means(Term.SUMMARY_UNIT)
        || column.means(Term.SUMMARY_SECTION)
        || column.means(Term.SUMMARY_REMARKS)) {
      return TEXT;
    }
    return column.means(Term.SUMMARY_GRADE) ? MARK : NUMBER;
  }

  private static Role ofStatement(Column column) {
    if (column.means(Term.STATEMENT_CODE)) {
      return SEQUENCE;
    }
    return column.means(Term.STATEMENT_ITEM) ? NAME : NUMBER;
  }
}
