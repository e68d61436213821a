package org.fuhe.scorer.form;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Heading;
import org.fuhe.model.Project;
import org.fuhe.scorer.Judgement;
import org.fuhe.scorer.Scorer;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.norm.Cited;
import org.fuhe.scorer.norm.FormNorm;
import org.fuhe.scorer.norm.Norm;

/** Judges the forms of a test by a norm written here, which is like the national one. */
public final class Judging {
  public static final Norm NORM =
      new Norm(
          "test",
          Sentence.of("测试办法", "the norm of the tests"),
          List.of(),
          new Norm.Scope(List.of(), Optional.empty(), Optional.empty(), List.of()),
          number("100"),
          number("10"),
          List.of(Map.of("产出指标", number("50"), "效益指标", number("30"), "满意度指标", number("10"))),
          new Norm.QuantityRule(
              Norm.Shortfall.RATIO, Norm.Shortfall.INVERSE_RATIO, Norm.Shortfall.RATIO),
          List.of(
              new Norm.Band(Sentence.of("达成", "reached"), number("80"), number("100"), true, true),
              new Norm.Band(
                  Sentence.of("部分达成", "reached in part"), number("60"), number("80"), true, false),
              new Norm.Band(
                  Sentence.of("未达成", "not reached"), number("0"), number("60"), true, false)),
          new Norm.GradeScale(
              List.of(
                  new Norm.Grade("优", number("90"), number("100"), true),
                  new Norm.Grade("良", number("80"), number("90"), false),
                  new Norm.Grade("中", number("60"), number("80"), false),
                  new Norm.Grade("差", number("0"), number("60"), false))),
          new Norm.Thresholds(
              byDefault("0.9"),
              byDefault("0.3"),
              byDefault("0.5"),
              byDefault("0.8"),
              byDefault("0.9")));

  private Judging() {}

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Cited<BigDecimal> byDefault(String number) {
    return new Cited<>(
        number(number),
        new Citation(Citation.DEFAULT, Sentence.of("程序设定", "the program's default")));
  }

  /** The norm of the tests with what a form's headings print: 产出指标(50分), 得分(20分*执行率). */
  public static FormNorm norm(Disclosure disclosure, Project project) {
    Map<String, Cited<BigDecimal>> weights = new HashMap<>();
    Cited<BigDecimal> execution = new Cited<>(NORM.executionWeight(), NORM.citation());
    for (Heading heading : project.headings()) {
      if (heading.fullMarks().isPresent()) {
        Cited<BigDecimal> marks =
            new Cited<>(heading.fullMarks().get(), Citation.printed(heading.printed().text()));
        if (heading.label().contains("指标")) {
          weights.put(heading.label(), marks);
        } else {
          execution = marks;
        }
      }
    }
    Citation by = NORM.citation();
    return new FormNorm(
        NORM,
        execution,
        weights,
        new Cited<>(NORM.quantity(), by),
        new Cited<>(NORM.bands(), by),
        new Cited<>(NORM.grades(), by),
        new Cited<>(NORM.thresholds(), by));
  }

  public static Judgement judge(String lines) {
    return new Scorer(Judging::norm).judge(Forms.disclosure(lines));
  }

  /** Returns what a rule says of the lines: all its findings, and nothing when it is silent. */
  public static List<Finding> findings(String rule, String lines) {
    return judge(lines).findings().stream().filter(found -> found.rule().equals(rule)).toList();
  }

  /**
   * Returns how the checks of a rule ended, in one word for the table of a test: the outcome of all
   * its checks that apply, several parted by a comma, {@code not_applicable} if none does.
   */
  public static String outcome(String rule, String lines) {
    Map<Outcome, Integer> outcomes = judge(lines).checks().getOrDefault(rule, Map.of());
    String applied =
        outcomes.keySet().stream()
            .filter(outcome -> outcome != Outcome.NOT_APPLICABLE)
            .map(Outcome::label)
            .collect(Collectors.joining(","));
    return applied.isEmpty() ? Outcome.NOT_APPLICABLE.label() : applied;
  }
}
