package org.fuhe.extractor.restore.layout;

import java.util.Set;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/**
 * A column of a table as its heading names it.
 *
 * @param terms what the heading can mean; empty for a column without one
 * @param left where the heading begins
 * @param right where the heading ends
 */
record Column(Set<Term> terms, Printed heading, int left, int right) {
  Column {
    terms = Set.copyOf(terms);
  }

  boolean means(Term term) {
    return terms.contains(term);
  }

  boolean isIn(Scope scope) {
    return terms.stream().anyMatch(term -> term.scope() == scope);
  }

  double centre() {
    return (left + right) / 2.0;
  }
}
