package org.fuhe.extractor.restore.flow;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fuhe.model.Reported;
import org.fuhe.model.Statement;

/**
 * What the budget statements of the same document say of a kind of money: under the title …财政拨款收支总表
 * stands the total of 财政拨款.
 *
 * <p>It chooses between readings of a line of figures whose columns are lost, and changes no
 * figure.
 */
final class StatementEvidence {
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final List<Statement> statements;

  StatementEvidence(List<Statement> statements) {
    this.statements = List.copyOf(statements);
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
    for (Statement statement : statements) {
      String title = statement.title().map(Reported::text).orElse("");
      if (title.contains(words) && title.contains("总表")) {
        statement.rows().stream()
            .flatMap(row -> row.figures().stream())
            .flatMap(figure -> figure.amount().value().stream())
            .forEach(amount -> figures.add(amount.number()));
      }
    }
    return figures;
  }
}
