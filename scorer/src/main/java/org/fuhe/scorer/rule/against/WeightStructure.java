package org.fuhe.scorer.rule.against;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fuhe.model.FormKind;
import org.fuhe.model.Indicator;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.words.WordFile;

/**
 * The marks of the first levels (产出 50, 效益 30, 满意度 10) are not those that the form's headings
 * print, or, where they print none, not one of the sets of its norm.
 *
 * <p>The norm for the evaluation of projects says nothing about forms of targets, nor about whole
 * departments.
 */
@RuleCard(
    id = "weight-structure",
    severity = Severity.NOTICE,
    revision = 1,
    basis = RuleCard.Basis.NORM)
public final class WeightStructure implements Rule<Form> {
  private static final String BENEFIT = "效益";
  private static final String SATISFACTION = "满意度";

  @Override
  public Verdict check(Form form) {
    Optional<Map<String, BigDecimal>> printed = printed(form);
    if (form.project().form() != FormKind.SELF_EVALUATION || printed.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Map<String, BigDecimal> sums = printed.get();
    BigDecimal total = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.compareTo(form.norm().norm().fullMarks()) > 0) {
      return Verdict.notCheckable(
          "分值合计%s超过满分。", "The marks sum to %s, which is more than full marks.", total);
    }
    Map<String, BigDecimal> headings = headings(form, sums);
    if (!headings.isEmpty()) {
      Citation by = form.norm().printedLevelWeights().values().iterator().next().by();
      return headings.entrySet().stream().allMatch(heading -> gives(sums, heading))
          ? Verdict.CONSISTENT
          : found(form, sums, List.of(headings), by);
    }
    List<Map<String, BigDecimal>> sets =
        form.norm().norm().levelWeights().stream().map(WeightStructure::byLevel).toList();
    if (!isOfKind(sums, sets)) {
      return Verdict.NOT_APPLICABLE;
    }
    return sets.stream().anyMatch(set -> agrees(sums, set))
        ? Verdict.CONSISTENT
        : found(form, sums, sets, form.norm().norm().citation());
  }

  /** The marks that headings print for levels of the rows; other headings are of second levels. */
  private static Map<String, BigDecimal> headings(Form form, Map<String, BigDecimal> sums) {
    Map<String, BigDecimal> marks = new TreeMap<>();
    form.norm()
        .printedLevelWeights()
        .forEach((heading, weight) -> marks.put(level(heading), weight.value()));
    marks.keySet().retainAll(sums.keySet());
    return marks;
  }

  /** Tells whether the levels are those of the norm; a form can be built by another plan. */
  private static boolean isOfKind(
      Map<String, BigDecimal> sums, List<Map<String, BigDecimal>> sets) {
    return sums.keySet().stream()
        .allMatch(level -> sets.stream().anyMatch(set -> set.containsKey(level)));
  }

  /** The printed weights by first level; empty where a row has none or stands under none. */
  private static Optional<Map<String, BigDecimal>> printed(Form form) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    for (Indicator row : form.indicators()) {
      Optional<BigDecimal> weight = row.values().value(Indicator.WEIGHT);
      String level = level(row.values().text(Indicator.LEVEL1));
      boolean placeholder = weight.isEmpty() && row.values().get(Indicator.WEIGHT).isPresent();
      if (placeholder) {
        continue;
      }
      if (weight.isEmpty() || level.isEmpty()) {
        return Optional.empty();
      }
      sums.merge(level, weight.get(), BigDecimal::add);
    }
    return sums.isEmpty() ? Optional.empty() : Optional.of(sums);
  }

  private static Map<String, BigDecimal> byLevel(Map<String, BigDecimal> set) {
    Map<String, BigDecimal> levels = new TreeMap<>();
    set.forEach((heading, marks) -> levels.put(level(heading), marks));
    return levels;
  }

  private static String level(String heading) {
    return WordFile.plain(heading).replaceAll("\\(.*\\)|[^\\p{L}]|指标", "");
  }

  /** Benefits may hold the satisfaction, which then has no level of its own. */
  private static boolean agrees(Map<String, BigDecimal> sums, Map<String, BigDecimal> set) {
    Map<String, BigDecimal> expected = new TreeMap<>(set);
    BigDecimal satisfaction = expected.get(SATISFACTION);
    if (satisfaction != null && !sums.containsKey(SATISFACTION)) {
      expected.remove(SATISFACTION);
      expected.merge(BENEFIT, satisfaction, BigDecimal::add);
    }
    return sums.keySet().equals(expected.keySet())
        && expected.entrySet().stream().allMatch(level -> gives(sums, level));
  }

  private static boolean gives(Map<String, BigDecimal> sums, Map.Entry<String, BigDecimal> level) {
    BigDecimal sum = sums.get(level.getKey());
    return sum != null && sum.compareTo(level.getValue()) == 0;
  }

  private static Verdict found(
      Form form, Map<String, BigDecimal> sums, List<Map<String, BigDecimal>> sets, Citation by) {
    String usual = sets.stream().map(WeightStructure::written).collect(Collectors.joining(" / "));
    Contradiction.Builder found =
        Contradiction.of(Indicator.WEIGHT.name(), written(sums))
            .expected(sets.size() == 1 ? usual : "");
    form.indicators()
        .forEach(row -> found.evidence(Indicator.WEIGHT, row.values().get(Indicator.WEIGHT)));
    return new Verdict.Inconsistent(
        found
            .related("weights-not-100")
            .by(by)
            .restsOnWholeForm()
            .says(
                Sentence.of(
                    "各一级指标的分值为%s，与规定的%s不同。",
                    "The marks of the first levels are %s, and those set are %s.",
                    written(sums),
                    usual)));
  }

  private static String written(Map<String, BigDecimal> levels) {
    return levels.entrySet().stream()
        .map(level -> level.getKey() + " " + level.getValue().toPlainString())
        .collect(Collectors.joining("、"));
  }
}
