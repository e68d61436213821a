package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fuhe.corpus.report.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the report of a run as a page. */
@Command(
    name = "report",
    header = "Writes what a run has found as one page that works offline.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  static final String NAME = "report.html";

  private static final int MOST_MEGABYTES = 1024;

  private final Console console;

  @Mixin private DatasetOptions options = new DatasetOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The page to write, replaced; without it, report.html in the dataset.")
  private @Nullable Path out;

  @Option(
      names = "--most",
      paramLabel = "MB",
      description =
          "How large what belongs to the findings may be, pictures and all; without it, 12. What"
              + " matters the most goes first.")
  private int most = (int) (Report.Limits.STANDARD.bytes() >> 20);

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Report.Limits limits =
        new Report.Limits(
            Report.Limits.STANDARD.findings(),
            Report.Limits.STANDARD.projects(),
            Report.Limits.STANDARD.documents(),
            (long) Math.max(0, Math.min(most, MOST_MEGABYTES)) << 20);
    return options.write(
        console,
        out,
        NAME,
        (dataset, sources, stream) ->
            Report.write(dataset, sources, stream, options.language(console), limits));
  }
}
