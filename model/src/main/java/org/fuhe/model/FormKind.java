package org.fuhe.model;

import java.util.Locale;

/** What kind of form a project's figures were published in. */
public enum FormKind {
  /** 项目支出绩效自评表 */
  SELF_EVALUATION,
  /** 项目支出绩效目标表 */
  TARGET,
  /** 部门整体支出绩效自评表 */
  WHOLE_DEPARTMENT,
  /** 部门整体支出绩效目标表 */
  WHOLE_DEPARTMENT_TARGET;

  /** The way it is written in the dataset. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
