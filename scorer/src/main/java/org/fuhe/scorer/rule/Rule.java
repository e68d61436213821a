package org.fuhe.scorer.rule;

import org.fuhe.scorer.subject.Subject;

/** Checks one thing about one kind of subject. A rule is stateless and has a {@link RuleCard}. */
public interface Rule<S extends Subject> {
  Verdict check(S subject);
}
