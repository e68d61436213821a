package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.json.DisclosureJson;
import org.fuhe.corpus.review.WaiverFile;
import org.fuhe.corpus.run.DocumentReader;
import org.fuhe.corpus.run.InputFile;
import org.fuhe.corpus.run.Inputs;
import org.fuhe.corpus.run.Limits;
import org.fuhe.corpus.run.Reading;
import org.fuhe.corpus.run.RunReport;
import org.fuhe.scorer.norm.NormException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads documents and writes the dataset. */
@Command(
    name = "extract",
    header = "Reads documents and writes the dataset.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private RunOptions options = new RunOptions();

  @Option(
      names = "--format",
      paramLabel = "csv|json",
      description = "CSV files in --out (csv), or one document with all places to stdout (json).")
  private Format format = Format.CSV;

  @Option(names = "--strict", description = "End with 1 unless every document was extracted.")
  private boolean strict;

  /** What the result is written as. */
  enum Format {
    CSV,
    JSON
  }

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call()
      throws IOException, InterruptedException, NormException, WaiverFile.InvalidException {
    options.speak(console);
    OptionalInt refused = options.refuse(console);
    if (refused.isPresent()) {
      return refused.getAsInt();
    }
    if (format == Format.JSON) {
      return options.out().isPresent()
              || options.inputs().size() > 1
              || Files.isDirectory(options.inputs().get(0))
          ? console.refuse("one_document", Map.of())
          : writeJson();
    }
    if (options.out().isEmpty()) {
      return console.refuse("no_out", Map.of());
    }
    Path folder = options.out().get();
    return new DatasetRun(console, options, false)
        .run(
            Optional.empty(),
            result -> {},
            report -> {
              new RunSummary(console).print(report, Optional.of(folder));
              return exitCode(report);
            });
  }

  private int writeJson() throws IOException {
    InputFile file = Inputs.find(options.inputs()).get(0);
    Reading reading = new DocumentReader(Limits.STANDARD).read(file);
    reading.defect().ifPresent(console::trace);
    DisclosureJson.write(reading, options.style(), console.bytes());
    DocumentStatus status = reading.document().status();
    if (status.isWithoutResult()) {
      console.err().println(console.remark(reading.document()));
      return ExitCode.INPUTS_FAILED;
    }
    return strict && status != DocumentStatus.EXTRACTED ? ExitCode.ASKED_FOR : ExitCode.DONE;
  }

  private int exitCode(RunReport report) {
    if (report.hasFailures()) {
      return ExitCode.INPUTS_FAILED;
    }
    return strict && !report.isComplete() ? ExitCode.ASKED_FOR : ExitCode.DONE;
  }
}
