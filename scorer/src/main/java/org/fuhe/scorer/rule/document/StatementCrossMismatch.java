package org.fuhe.scorer.rule.document;

import java.math.BigDecimal;
import org.fuhe.model.AmountUnit;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Evidence;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.SameFigure;

/**
 * The same figure differs between statements, or between statements, whole-department form and
 * project forms.
 *
 * <p>Not every project has a form that is published: project forms that sum to less than the whole
 * are only worth a look.
 */
@RuleCard(
    id = "statement-cross-mismatch",
    severity = Severity.WARNING,
    revision = 1,
    basis = RuleCard.Basis.ARITHMETIC)
public final class StatementCrossMismatch implements Rule<SameFigure> {
  @Override
  public Verdict check(SameFigure figure) {
    BigDecimal one = tenThousands(figure.one().yuan());
    BigDecimal other = tenThousands(figure.other().yuan());
    if (one.compareTo(other) == 0) {
      return Verdict.CONSISTENT;
    }
    Evidence first = figure.other().printed().get(0);
    Contradiction.Builder builder = Contradiction.of(first.field(), first.printed().text());
    figure.other().printed().forEach(e -> builder.evidence(e.field(), e.printed()));
    figure.one().printed().forEach(e -> builder.evidence(e.field(), e.printed()));
    Sentence message =
        Sentence.of(
            "%s：%s为%s万元，%s为%s万元，相差%s万元。",
            "For %s, %s states %s 万元 and %s states %s 万元, a difference of %s.",
            figure.what(),
            figure.one().where(),
            one,
            figure.other().where(),
            other,
            one.subtract(other).abs());
    boolean isShort = figure.part() && one.compareTo(other) < 0;
    if (isShort) {
      builder.severity(Severity.NOTICE);
      message =
          message.then(Sentence.of("公开的项目表可能不全。", "Not every project may have a published form."));
    }
    Contradiction contradiction =
        builder
            .expected(one, other)
            .related("statement-sum-mismatch", "statement-hierarchy-mismatch")
            .restsOnWholeForm()
            .says(message);
    return figure.one().meets(figure.other())
        ? new Verdict.WithinRounding(contradiction)
        : new Verdict.Inconsistent(contradiction);
  }

  private static BigDecimal tenThousands(BigDecimal yuan) {
    BigDecimal amount = AmountUnit.TEN_THOUSAND_YUAN.fromYuan(yuan).stripTrailingZeros();
    return amount.scale() < 2 ? amount.setScale(2) : amount;
  }
}
