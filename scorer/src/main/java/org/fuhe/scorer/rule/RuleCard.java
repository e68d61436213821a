package org.fuhe.scorer.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.fuhe.scorer.finding.Severity;

/** What the catalogue says of a rule beside its page. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleCard {
  /** Named for the problem, never used for another one. */
  String id();

  /** The heaviest that a finding of the rule can be. */
  Severity severity();

  /** Goes up when the rule's meaning changes. */
  int revision();

  Basis basis();

  /** What a rule judges by where a finding does not name it. */
  enum Basis {
    /** The form's own arithmetic. */
    ARITHMETIC,
    /** The norm of the form. */
    NORM,
    /** A threshold or notion of the program's own. */
    DEFAULT
  }
}
