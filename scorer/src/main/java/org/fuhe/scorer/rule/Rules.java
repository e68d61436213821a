package org.fuhe.scorer.rule;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.rule.against.ExactTargetExceeded;
import org.fuhe.scorer.rule.against.MetButMarkedDown;
import org.fuhe.scorer.rule.against.OvershootUnexplained;
import org.fuhe.scorer.rule.against.ShortfallUnexplained;
import org.fuhe.scorer.rule.against.SpendingOutcomeGap;
import org.fuhe.scorer.rule.against.StrictTargetUnmet;
import org.fuhe.scorer.rule.against.UnmetFullScore;
import org.fuhe.scorer.rule.against.WeightStructure;
import org.fuhe.scorer.rule.arithmetic.CoefficientMismatch;
import org.fuhe.scorer.rule.arithmetic.ExecutionRateMismatch;
import org.fuhe.scorer.rule.arithmetic.ExecutionScoreMismatch;
import org.fuhe.scorer.rule.arithmetic.FullTotalLowExecution;
import org.fuhe.scorer.rule.arithmetic.FundComponentsMismatch;
import org.fuhe.scorer.rule.arithmetic.GradeMismatch;
import org.fuhe.scorer.rule.arithmetic.ImpliedExecution;
import org.fuhe.scorer.rule.arithmetic.IndicatorScoreMismatch;
import org.fuhe.scorer.rule.arithmetic.MissingScore;
import org.fuhe.scorer.rule.arithmetic.ScoreExceedsWeight;
import org.fuhe.scorer.rule.arithmetic.TotalMismatch;
import org.fuhe.scorer.rule.arithmetic.TotalRowDisagrees;
import org.fuhe.scorer.rule.arithmetic.WeightsNot100;
import org.fuhe.scorer.rule.document.CopiedForm;
import org.fuhe.scorer.rule.document.CostArithmetic;
import org.fuhe.scorer.rule.document.DuplicateProject;
import org.fuhe.scorer.rule.document.NarrativeContradiction;
import org.fuhe.scorer.rule.document.StatementCrossMismatch;
import org.fuhe.scorer.rule.document.StatementHierarchyMismatch;
import org.fuhe.scorer.rule.document.StatementSumMismatch;
import org.fuhe.scorer.rule.document.SummaryFormMismatch;
import org.fuhe.scorer.rule.document.TruncatedText;
import org.fuhe.scorer.rule.document.UniformPerfection;
import org.fuhe.scorer.rule.document.YearSlip;
import org.fuhe.scorer.rule.meaning.ActualRepeatsTarget;
import org.fuhe.scorer.rule.meaning.DuplicateIndicator;
import org.fuhe.scorer.rule.meaning.ImpossibleTarget;
import org.fuhe.scorer.rule.meaning.QualitativeTargetNumericActual;
import org.fuhe.scorer.rule.meaning.UnfilledForm;
import org.fuhe.scorer.rule.meaning.UnitImplausible;
import org.fuhe.scorer.subject.Document;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.subject.FormFundLine;
import org.fuhe.scorer.subject.FormIndicator;
import org.fuhe.scorer.subject.FormText;
import org.fuhe.scorer.subject.FundColumn;
import org.fuhe.scorer.subject.Graded;
import org.fuhe.scorer.subject.SameFigure;
import org.fuhe.scorer.subject.StatementSum;
import org.fuhe.scorer.subject.SummaryEntry;

/** All rules, by what they check. */
public final class Rules {
  public static final List<Rule<Form>> OF_FORMS =
      List.of(
          new TotalMismatch(),
          new TotalRowDisagrees(),
          new FullTotalLowExecution(),
          new ExecutionScoreMismatch(),
          new WeightsNot100(),
          new ImpliedExecution(),
          new ShortfallUnexplained(),
          new SpendingOutcomeGap(),
          new WeightStructure(),
          new QualitativeTargetNumericActual(),
          new ActualRepeatsTarget(),
          new UnfilledForm(),
          new DuplicateProject(),
          new CopiedForm());

  public static final List<Rule<FormFundLine>> OF_FUND_LINES = List.of(new ExecutionRateMismatch());

  public static final List<Rule<FundColumn>> OF_FUND_COLUMNS =
      List.of(new FundComponentsMismatch());

  public static final List<Rule<FormIndicator>> OF_INDICATORS =
      List.of(
          new IndicatorScoreMismatch(),
          new CoefficientMismatch(),
          new ScoreExceedsWeight(),
          new MissingScore(),
          new UnmetFullScore(),
          new StrictTargetUnmet(),
          new ExactTargetExceeded(),
          new OvershootUnexplained(),
          new MetButMarkedDown(),
          new ImpossibleTarget(),
          new UnitImplausible(),
          new DuplicateIndicator(),
          new NarrativeContradiction());

  public static final List<Rule<Graded>> OF_GRADES = List.of(new GradeMismatch());

  public static final List<Rule<FormText>> OF_TEXTS =
      List.of(new CostArithmetic(), new TruncatedText(), new YearSlip());

  public static final List<Rule<SummaryEntry>> OF_SUMMARIES = List.of(new SummaryFormMismatch());

  public static final List<Rule<StatementSum>> OF_STATEMENTS =
      List.of(new StatementSumMismatch(), new StatementHierarchyMismatch());

  public static final List<Rule<SameFigure>> OF_SAME_FIGURES =
      List.of(new StatementCrossMismatch());

  public static final List<Rule<Document>> OF_DOCUMENTS = List.of(new UniformPerfection());

  /** The order of the catalogue: arithmetic, against the norm, form and meaning. */
  private static final List<String> ORDER =
      List.of(
          "total-mismatch",
          "total-row-disagrees",
          "full-total-low-execution",
          "execution-rate-mismatch",
          "execution-score-mismatch",
          "indicator-score-mismatch",
          "coefficient-mismatch",
          "score-exceeds-weight",
          "weights-not-100",
          "fund-components-mismatch",
          "grade-mismatch",
          "missing-score",
          "implied-execution",
          "summary-form-mismatch",
          "statement-sum-mismatch",
          "statement-hierarchy-mismatch",
          "statement-cross-mismatch",
          "cost-arithmetic",
          "unmet-full-score",
          "strict-target-unmet",
          "exact-target-exceeded",
          "overshoot-unexplained",
          "shortfall-unexplained",
          "met-but-marked-down",
          "spending-outcome-gap",
          "weight-structure",
          "qualitative-target-numeric-actual",
          "actual-repeats-target",
          "impossible-target",
          "unit-implausible",
          "duplicate-indicator",
          "duplicate-project",
          "copied-form",
          "year-slip",
          "narrative-contradiction",
          "truncated-text",
          "unfilled-form",
          "uniform-perfection");

  private Rules() {}

  /** All rules in the order of the catalogue. */
  public static Stream<Rule<?>> all() {
    return Stream.<List<? extends Rule<?>>>of(
            OF_FORMS,
            OF_FUND_LINES,
            OF_FUND_COLUMNS,
            OF_INDICATORS,
            OF_GRADES,
            OF_TEXTS,
            OF_SUMMARIES,
            OF_STATEMENTS,
            OF_SAME_FIGURES,
            OF_DOCUMENTS)
        .<Rule<?>>flatMap(List::stream)
        .sorted(Comparator.comparingInt(rule -> ORDER.indexOf(card(rule).id())));
  }

  public static Set<String> ids() {
    return all().map(rule -> card(rule).id()).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * What a finding of a rule was judged by when it does not say so itself. A rule that judges by
   * the norm names it in each finding, because each form has its own.
   */
  public static Citation basis(RuleCard card) {
    return switch (card.basis()) {
      case ARITHMETIC -> Citation.ARITHMETIC;
      case DEFAULT ->
          new Citation(
              Citation.DEFAULT,
              Sentence.of("程序设定（规则%s）", "set by the program (rule %s)", card.id()));
      case NORM -> throw new IllegalStateException(card.id() + " names no norm");
    };
  }

  /** Returns the card of a rule. */
  public static RuleCard card(Rule<?> rule) {
    RuleCard card = rule.getClass().getAnnotation(RuleCard.class);
    if (card == null) {
      throw new IllegalArgumentException(rule.getClass() + " has no card");
    }
    return card;
  }
}
