package org.fuhe.corpus.statistics;

import java.io.IOException;
import org.fuhe.corpus.store.Answer;
import org.fuhe.corpus.store.Store;

/**
 * What an auditor asks of a dataset first: how much money, how many points, and what does not hold.
 *
 * <p>Budgets are those of self-evaluations of projects. The form of a whole department holds the
 * same money once more, and so does a form of targets.
 */
public final class Statistics {
  /**
   * A form has a budget when one line of it is the total, or when it has one line only: lines
   * overlap otherwise, and a sum of them would be a guess.
   */
  private static final String PROJECTS =
      """
      WITH documents_once AS (
        SELECT document_id, min_by(path, path) AS path, any_value(publisher) AS publisher,
          any_value(fiscal_year) AS fiscal_year
        FROM documents GROUP BY document_id),
      money AS (
        SELECT project_id,
          CASE WHEN count(*) = 1 THEN any_value(budget_yuan)
            ELSE first(budget_yuan ORDER BY no) FILTER (source = 'total') END AS budget,
          CASE WHEN count(*) = 1 THEN any_value(executed_yuan)
            ELSE first(executed_yuan ORDER BY no) FILTER (source = 'total') END AS executed
        FROM funds GROUP BY project_id),
      standing AS (
        SELECT project_id, severity, count(*) AS findings FROM findings
        WHERE outcome = 'inconsistent' AND waived_by IS NULL GROUP BY project_id, severity),
      evaluated AS (
        SELECT %s AS "group", p.document_id, p.project_id, m.budget, m.executed,
          coalesce(p.total, p.total_row) AS total, coalesce(p.weight_total, 100) AS full_marks
        FROM projects p JOIN documents_once d USING (document_id)
          LEFT JOIN money m USING (project_id)
        WHERE p.form = 'self_evaluation')
      """;

  private static final String FIGURES =
      """
      SELECT "group", count(DISTINCT document_id) AS documents, count(*) AS projects,
        count(budget) AS with_budget, sum(budget) AS budget_yuan, sum(executed) AS executed_yuan,
        round(CAST(sum(executed) FILTER (budget IS NOT NULL) AS DOUBLE)
          / nullif(CAST(sum(budget) FILTER (executed IS NOT NULL) AS DOUBLE), 0), 4)
          AS execution_rate,
        round(avg(total), 2) AS mean_total,
        count(*) FILTER (total >= full_marks) AS full_totals,
        round(count(*) FILTER (total >= full_marks) / nullif(count(total), 0), 4) AS full_share,
        count(*) FILTER (total >= full_marks AND executed < budget / 2) AS full_under_half_spent,
        CAST(coalesce(sum(e.findings), 0) AS BIGINT) AS errors,
        CAST(coalesce(sum(w.findings), 0) AS BIGINT) AS warnings,
        CAST(coalesce(sum(n.findings), 0) AS BIGINT) AS notices
      FROM evaluated
        LEFT JOIN standing e ON e.project_id = evaluated.project_id AND e.severity = 'error'
        LEFT JOIN standing w ON w.project_id = evaluated.project_id AND w.severity = 'warning'
        LEFT JOIN standing n ON n.project_id = evaluated.project_id AND n.severity = 'notice'
      GROUP BY "group" ORDER BY projects DESC, "group" NULLS LAST
      """;

  private static final String RULES =
      """
      SELECT rule, severity, count(*) FILTER (waived_by IS NULL) AS findings,
        count(DISTINCT coalesce(project_id, document_id)) FILTER (waived_by IS NULL) AS forms,
        count(DISTINCT document_id) FILTER (waived_by IS NULL) AS documents,
        count(waived_by) AS waived
      FROM findings WHERE outcome = 'inconsistent'
      GROUP BY rule, severity
      ORDER BY array_position(['error', 'warning', 'notice'], severity), findings DESC, rule
      """;

  private static final String STATUSES =
      """
      SELECT status, count(*) AS documents, coalesce(sum(projects), 0) AS forms FROM documents
      GROUP BY status ORDER BY documents DESC, status
      """;

  private Statistics() {}

  /** Gives the figures of the self-evaluated projects, a row for each group. */
  public static void projects(Store store, Grouping grouping, Answer answer) throws IOException {
    store.select(PROJECTS.formatted(grouping.sql()) + FIGURES, answer);
  }

  /** Gives how often each rule found something. */
  public static void rules(Store store, Answer answer) throws IOException {
    store.select(RULES, answer);
  }

  /** Gives what became of the documents. */
  public static void documents(Store store, Answer answer) throws IOException {
    store.select(STATUSES, answer);
  }
}
