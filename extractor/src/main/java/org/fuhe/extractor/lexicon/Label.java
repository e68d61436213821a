package org.fuhe.extractor.lexicon;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fuhe.model.AmountUnit;

/**
 * A heading or label as the lexicon reads it.
 *
 * @param words the label's words: NFKC, without white space, brackets, colon and percent sign
 * @param terms what the words can mean, each in its scope; empty for words that are not in the
 *     lexicon
 * @param unit the unit of money declared in it: {@code 项目资金(万元)}
 * @param fullMarks the full marks declared in it: {@code 产出指标(40分)}, {@code 得分(20分*执行率)}
 * @param percent whether it declares hundredths: {@code 执行率%(B/A)}, {@code 得分系数(%)}
 */
public record Label(
    String words,
    Set<Term> terms,
    Optional<AmountUnit> unit,
    Optional<BigDecimal> fullMarks,
    boolean percent) {
  public Label {
    // in the order of their declaration: what a label means must not depend on the run
    terms = terms.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(terms));
  }

  public boolean isKnown() {
    return !terms.isEmpty();
  }

  public boolean means(Term term) {
    return terms.contains(term);
  }

  /** Returns what the words mean in a scope. */
  public Optional<Term> in(Scope scope) {
    for (Term term : terms) {
      if (term.scope() == scope) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }
}
