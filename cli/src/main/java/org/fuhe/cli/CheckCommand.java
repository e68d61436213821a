package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fuhe.cli.page.CheckReport;
import org.fuhe.corpus.csv.CsvOutput;
import org.fuhe.corpus.json.FindingsJson;
import org.fuhe.corpus.result.CheckResult;
import org.fuhe.corpus.review.Judging;
import org.fuhe.corpus.review.WaiverFile;
import org.fuhe.corpus.review.Waivers;
import org.fuhe.corpus.run.RunReport;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.norm.NormException;
import org.fuhe.scorer.rule.Rules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads documents, computes their scores again and reports what does not hold. */
@Command(
    name = "check",
    header = "Computes every score again and reports what does not hold.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RunOptions options = new RunOptions();
  @Mixin private NormOptions normOptions = new NormOptions();

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "A CSV file of findings that have been reviewed and set aside.")
  private @Nullable Path waiverFile;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      description = "What is printed: a report (text), or the findings as data.")
  private Format format = Format.TEXT;

  @Option(
      names = "--severity",
      paramLabel = "error|warning|notice",
      description = "Leave out findings that are lighter.")
  private Severity severity = Severity.NOTICE;

  @Option(
      names = "--rule",
      paramLabel = "ID",
      description = "Only findings of this rule; can be given several times.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--all-outcomes",
      description = "Rows of the findings for the checks that hold or do not apply, too.")
  private boolean allOutcomes;

  @Option(
      names = "--tables-only",
      description = "With --out: the tables alone, no store, no report and no working papers.")
  private boolean tablesOnly;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|notice|never",
      description = "End with 1 when there is such a finding or a heavier one.")
  private FailOn failOn = FailOn.NEVER;

  /** What is printed. */
  enum Format {
    TEXT,
    JSON,
    CSV
  }

  /** When to end with a sign. The names up to the last are severities. */
  enum FailOn {
    ERROR,
    WARNING,
    NOTICE,
    NEVER
  }

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    options.speak(console);
    Set<String> known = Rules.ids();
    Optional<String> unknown = rules.stream().filter(rule -> !known.contains(rule)).findFirst();
    if (unknown.isPresent()) {
      return console.refuse("no_rule", Map.of("rule", unknown.get()));
    }
    Path folder = normOptions.folder();
    if (folder != null && !Files.isDirectory(folder)) {
      return console.refuse("no_input", Map.of("path", folder.toString()));
    }
    if (waiverFile != null && !Files.isRegularFile(waiverFile)) {
      return console.refuse("no_input", Map.of("path", waiverFile.toString()));
    }
    Judging judging =
        new Judging(
            Optional.ofNullable(folder).map(Path::toAbsolutePath),
            Optional.ofNullable(waiverFile).map(Path::toAbsolutePath),
            allOutcomes);
    try {
      return check(judging, judging.readWaivers());
    } catch (NormException e) {
      return console.refuse("no_norm_file", Map.of("reason", String.valueOf(e.getMessage())));
    } catch (WaiverFile.InvalidException e) {
      return console.refuse(
          "waiver." + e.fault().name().toLowerCase(Locale.ROOT),
          Map.of(
              "path", String.valueOf(waiverFile),
              "line", Integer.toString(e.line()),
              "detail", e.detail()));
    }
  }

  private int check(Judging judging, Waivers waivers)
      throws IOException, InterruptedException, NormException, WaiverFile.InvalidException {
    CheckResult result = new CheckResult(format != Format.TEXT);
    LastCheck last = new LastCheck();
    return new DatasetRun(console, options, !tablesOnly)
        .run(
            Optional.of(judging),
            result::add,
            report -> {
              last.remember(result, options.inputs(), normOptions.folder());
              print(report, result, waivers);
              return exitCode(report, result);
            });
  }

  private void print(RunReport report, CheckResult result, Waivers waivers) throws IOException {
    switch (format) {
      case TEXT -> {
        new RunSummary(console).print(report, options.out());
        CheckReport page =
            new CheckReport(console.messages(), console.columns(), severity, Set.copyOf(rules));
        page.lines(result, waivers).forEach(console.out()::println);
      }
      case JSON -> FindingsJson.write(rows(result), console.bytes());
      case CSV -> CsvOutput.write(Table.FINDINGS, rows(result), options.csv(), console.bytes());
    }
  }

  /** The rows of the findings that were asked for. */
  private List<Row> rows(CheckResult result) {
    Set<String> severities =
        Arrays.stream(Severity.values())
            .filter(s -> s.compareTo(severity) <= 0)
            .map(Severity::label)
            .collect(Collectors.toSet());
    return result.rows().stream()
        .filter(row -> severities.contains(row.get("severity")))
        .filter(row -> rules.isEmpty() || rules.contains(row.get("rule")))
        .toList();
  }

  private int exitCode(RunReport report, CheckResult result) {
    if (report.hasFailures()) {
      return ExitCode.INPUTS_FAILED;
    }
    boolean asked =
        failOn != FailOn.NEVER
            && Arrays.stream(Severity.values())
                .filter(s -> s.compareTo(Severity.valueOf(failOn.name())) <= 0)
                .anyMatch(s -> result.standing(s) > 0);
    return asked ? ExitCode.ASKED_FOR : ExitCode.DONE;
  }
}
