package org.fuhe.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fuhe.corpus.message.Messages;
import org.fuhe.corpus.result.CheckResult;
import org.fuhe.corpus.result.CheckResult.Found;
import org.fuhe.corpus.review.Waiver;
import org.fuhe.corpus.review.Waivers;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Severity;

/**
 * A report for a reader in a hurry: counts, the errors in full, warnings and notices in a line
 * each, then what could not be checked and why.
 */
public final class CheckReport {
  private static final String INDENT = "  ";

  private final Messages messages;
  private final FindingText text;
  private final Lines lines;
  private final Severity lightest;
  private final Set<String> rules;

  /**
   * A report.
   *
   * @param columns the width of the terminal
   * @param lightest the lightest findings that are shown
   * @param rules those that are shown; none named means all
   */
  public CheckReport(Messages messages, int columns, Severity lightest, Set<String> rules) {
    this.messages = messages;
    this.text = new FindingText(messages);
    this.lines = new Lines(columns);
    this.lightest = lightest;
    this.rules = Set.copyOf(rules);
  }

  public List<String> lines(CheckResult result, Waivers waivers) {
    List<Found> shown =
        result.findings().stream()
            .filter(found -> rules.isEmpty() || rules.contains(found.finding().rule()))
            .toList();
    addCounts(result);
    for (Severity severity : Severity.values()) {
      if (severity.compareTo(lightest) <= 0) {
        addFindings(
            severity, shown.stream().filter(found -> found.finding().standsAs(severity)).toList());
      }
    }
    addUnchecked(shown);
    if (result.left() > 0) {
      lines.addBlank();
      lines.addParagraph(
          messages.text("check.left", Map.of("count", Integer.toString(result.left()))));
    }
    addWaived(shown, result, waivers);
    return lines.all();
  }

  private void addCounts(CheckResult result) {
    Map<String, String> counts = new TreeMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.label(), Long.toString(result.standing(severity)));
    }
    lines.addParagraph(messages.text("check.findings", counts));
    int all = 0;
    for (Outcome outcome : Outcome.values()) {
      all += outcome == Outcome.NOT_APPLICABLE ? 0 : result.checks(outcome);
    }
    lines.addParagraph(
        messages.text(
            "check.checks",
            Map.of(
                "all", Integer.toString(all),
                "consistent", Integer.toString(result.checks(Outcome.CONSISTENT)),
                "rounding", Integer.toString(result.checks(Outcome.ROUNDING)),
                "unchecked", Integer.toString(result.checks(Outcome.NOT_CHECKABLE)))));
    if (result.checks(Outcome.FAILED) > 0) {
      lines.addParagraph(
          messages.text(
              "check.failed", Map.of("count", Integer.toString(result.checks(Outcome.FAILED)))));
    }
  }

  private void addFindings(Severity severity, List<Found> findings) {
    if (findings.isEmpty()) {
      return;
    }
    addSection("check." + severity.label() + "s", findings.size());
    String path = "";
    for (Found found : findings) {
      if (!found.path().equals(path)) {
        path = found.path();
        lines.addBlank();
        lines.addParagraph(path);
      }
      if (severity == Severity.ERROR) {
        addInFull(found);
      } else {
        addInShort(found);
      }
    }
  }

  private void addSection(String key, int count) {
    lines.addBlank();
    lines.addTitle(messages.text(key, Map.of("count", Integer.toString(count))));
  }

  private void addInFull(Found found) {
    addIndented(1, text.subject(found.finding()));
    String comparison = text.comparison(found.finding());
    addIndented(
        2,
        comparison.isEmpty() ? found.finding().rule() : comparison + "  " + found.finding().rule());
    addIndented(2, text.in(found.finding().message()));
    addIndented(2, text.where(found.path(), found.finding()) + "  " + found.finding().id());
  }

  private void addInShort(Found found) {
    addIndented(
        1,
        messages.text(
            "check.short",
            Map.of(
                "rule", found.finding().rule(),
                "subject", text.subject(found.finding()),
                "message", text.in(found.finding().message()),
                "id", found.finding().id())));
  }

  private void addIndented(int depth, String paragraph) {
    String margin = INDENT.repeat(depth);
    for (String line : DisplayText.wrap(paragraph, lines.columns() - margin.length())) {
      lines.addAll(List.of(margin + line));
    }
  }

  /** What could not be checked, counted by rule and reason. */
  private void addUnchecked(List<Found> findings) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    int count = 0;
    for (Found found : findings) {
      Outcome outcome = found.finding().outcome();
      if (outcome == Outcome.NOT_CHECKABLE || outcome == Outcome.FAILED) {
        count++;
        reasons.merge(
            found.finding().rule() + "  " + text.in(found.finding().message()), 1, Integer::sum);
      }
    }
    if (count == 0) {
      return;
    }
    addSection("check.unchecked", count);
    List<Map.Entry<String, Integer>> most = new ArrayList<>(reasons.entrySet());
    most.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    most.forEach(reason -> addIndented(1, reason.getValue() + " × " + reason.getKey()));
  }

  private void addWaived(List<Found> findings, CheckResult result, Waivers waivers) {
    List<Found> waived =
        findings.stream().filter(found -> found.finding().waiver().isPresent()).toList();
    if (!waived.isEmpty()) {
      addSection("check.waived", waived.size());
      for (Found found : waived) {
        Waiver waiver = waiver(found.finding().waiver().orElseThrow(), waivers);
        addIndented(
            1,
            messages.text(
                "check.waiver",
                Map.of(
                    "id", found.finding().id(),
                    "rule", found.finding().rule(),
                    "subject", text.subject(found.finding()),
                    "name", waiver.name(),
                    "date", waiver.date().toString(),
                    "reason", waiver.reason())));
      }
    }
    List<Waiver> unused =
        waivers.all().stream().filter(waiver -> !result.hasUsed(waiver.line())).toList();
    if (!unused.isEmpty()) {
      addSection("check.unused", unused.size());
      for (Waiver waiver : unused) {
        addIndented(
            1,
            messages.text(
                "check.unused_waiver",
                Map.of(
                    "line", Integer.toString(waiver.line()),
                    "what",
                        waiver
                            .findingId()
                            .orElseGet(
                                () ->
                                    waiver.rule().orElse("")
                                        + " "
                                        + waiver.subject().orElse("")))));
      }
    }
  }

  private static Waiver waiver(int line, Waivers waivers) {
    return waivers.all().stream().filter(each -> each.line() == line).findFirst().orElseThrow();
  }
}
