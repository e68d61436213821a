package org.fuhe.extractor.flow;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the budget statements of the same document say of a kind of money: under the title …财政拨款收支总表
 * stands the total of 财政拨款.
 *
 * <p>It chooses between readings of a line of figures whose columns are lost, and changes no
 * figure.
 */
final class StatementEvidence {
  /** A statement is not longer than this many lines. */
  private static final int LONGEST = 80;

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final Flow flow;

  StatementEvidence(Flow flow) {
    this.flow = flow;
  }

  /** A reading's sum of a kind of money. */
  record Claim(String words, BigDecimal sum) {}

  /** Tells whether a statement shows the sum of one of the kinds, and none contradicts another. */
  boolean supports(List<Claim> claims) {
    return claims.stream().anyMatch(claim -> claim.sum().signum() > 0 && isStated(claim));
  }

  private boolean isStated(Claim claim) {
    for (BigDecimal figure : figuresOf(claim.words())) {
      if (Sum.isNear(figure, claim.sum()) || Sum.isNear(figure, claim.sum().divide(TEN_THOUSAND))) {
        return true;
      }
    }
    return false;
  }

  private Set<BigDecimal> figuresOf(String words) {
    Set<BigDecimal> figures = new HashSet<>();
    int lines = 0;
    for (int at = 0; at < flow.size(); at = flow.lineEnd(at)) {
      if (flow.isTitle(at)) {
        String title = Labels.text(flow.tokens(), at, flow.lineEnd(at));
        lines = title.contains(words) && title.contains("总表") ? LONGEST : 0;
      } else if (lines-- > 0) {
        flow.tokens()
            .subList(at, flow.lineEnd(at))
            .forEach(token -> Figures.value(token.plain()).ifPresent(figures::add));
      }
    }
    return figures;
  }
}
