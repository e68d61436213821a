package org.fuhe.extractor.restore.flow;

import static org.fuhe.extractor.lexicon.Term.*;

import java.util.EnumSet;
import java.util.Set;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/** What the labels of a form tell about where it begins and how far their values go. */
final class FormLabels {
  /** Labels that a form has once, at its head: where one comes again, another form begins. */
  private static final Set<Term> HEAD =
      EnumSet.of(
          FORM_NAME,
          FORM_CODE,
          FORM_DEPARTMENT,
          FORM_UNIT,
          FORM_CONTACT,
          FORM_CATEGORY,
          FORM_ATTRIBUTE,
          FORM_KIND,
          FORM_REPORT_DATE,
          FORM_TOTAL);

  /** Labels with which a form can begin; the others stand in other texts as well. */
  private static final Set<Term> IDENTITY =
      EnumSet.of(FORM_NAME, FORM_DEPARTMENT, FORM_UNIT, FORM_CODE);

  /** Labels with a text of any length. */
  private static final Set<Term> LONG =
      EnumSet.of(
          FORM_OVERVIEW,
          FORM_BASIS,
          FORM_PROGRESS_PLAN,
          FORM_GOAL_EXPECTED,
          FORM_GOAL_ACTUAL,
          FORM_DEVIATION_REASON,
          FORM_IMPROVEMENT,
          FORM_REMARKS);

  private FormLabels() {}

  static Term term(Labels.Match match) {
    return match.label().in(Scope.FORM).orElse(FORM_IGNORED);
  }

  static boolean isOfHead(Labels.Match match) {
    return HEAD.contains(term(match));
  }

  static boolean isOfIdentity(Labels.Match match) {
    return IDENTITY.contains(term(match));
  }

  /** Tells whether a text of any length stands behind a label. */
  static boolean isLong(Term term) {
    return LONG.contains(term);
  }
}
