package org.fuhe.scorer.rule.against;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fuhe.model.FormKind;
import org.fuhe.model.Indicator;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.norm.Cited;
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
  @Override
  public Verdict check(Form form) {
    Optional<Map<String, BigDecimal>> printed = printed(form);
    if (form.project().form() != FormKind.SELF_EVALUATION || printed.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Map<String, BigDecimal> sums = printed.get();
    Map<String, Cited<BigDecimal>> headings = form.norm().printedLevelWeights();
    if (!headings.isEmpty()) {
      Map<String, BigDecimal> marks = new LinkedHashMap<>();
      headings.forEach((level, weight) -> marks.put(level(level), weight.value()));
      Citation by = headings.values().iterator().next().by();
      return agrees(sums, marks) ? Verdict.CONSISTENT : found(form, sums, List.of(marks), by);
    }
    List<Map<String, BigDecimal>> sets =
        form.norm().norm().levelWeights().stream().map(WeightStructure::byLevel).toList();
    if (sets.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    return sets.stream().anyMatch(set -> agrees(sums, set))
        ? Verdict.CONSISTENT
        : found(form, sums, sets, form.norm().norm().citation());
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
    Map<String, BigDecimal> levels = new LinkedHashMap<>();
    set.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> levels.put(level(entry.getKey()), entry.getValue()));
    return levels;
  }

  private static String level(String heading) {
    return WordFile.plain(heading).replaceAll("\\(.*\\)|[^\\p{L}]|指标", "");
  }

  private static boolean agrees(Map<String, BigDecimal> sums, Map<String, BigDecimal> set) {
    return sums.keySet().equals(set.keySet())
        && sums.entrySet().stream()
            .allMatch(
                sum -> {
                  BigDecimal marks = set.get(sum.getKey());
                  return marks != null && sum.getValue().compareTo(marks) == 0;
                });
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
