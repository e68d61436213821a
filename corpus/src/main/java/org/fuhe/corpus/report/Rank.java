package org.fuhe.corpus.report;

import java.util.Locale;
import org.fuhe.model.dataset.Row;

/** How much a finding matters where not all of them have room, the most first. */
enum Rank {
  ERROR,
  WARNING,
  NOTICE,
  /** What holds within rounding, could not be checked or was set aside. */
  OTHER;

  /** Returns the rank of a finding; a check that found nothing has none to show. */
  static Rank of(Row finding) {
    String outcome = finding.get("outcome");
    if (outcome.equals("failed")) {
      return ERROR;
    }
    boolean stands = outcome.equals("inconsistent") && finding.get("waived_by").isEmpty();
    return stands ? valueOf(finding.get("severity").toUpperCase(Locale.ROOT)) : OTHER;
  }

  static boolean isShown(Row finding) {
    String outcome = finding.get("outcome");
    return !outcome.equals("consistent") && !outcome.equals("not_applicable");
  }
}
