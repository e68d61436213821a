package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fuhe.corpus.csv.CsvFolder;
import org.fuhe.corpus.dataset.DatasetWriter;
import org.fuhe.corpus.review.Reviewer;
import org.fuhe.corpus.run.BulkRun;
import org.fuhe.corpus.run.InputFile;
import org.fuhe.corpus.run.Inputs;
import org.fuhe.corpus.run.RunReport;
import org.fuhe.model.dataset.Row;

/** Runs over all inputs and writes the dataset, if a folder is given for it. */
final class DatasetRun {
  private final Console console;
  private final RunOptions options;

  DatasetRun(Console console, RunOptions options) {
    this.console = console;
    this.options = options;
  }

  /** What is done with the report when the run is over and the dataset in its place. */
  @FunctionalInterface
  interface Ending {
    int end(RunReport report) throws IOException;
  }

  /** Runs, and returns the exit code. */
  int run(Optional<Reviewer> reviewer, Progress.Watching watching, Ending ending)
      throws IOException, InterruptedException {
    OptionalInt refused = options.refuse(console);
    if (refused.isPresent()) {
      return refused.getAsInt();
    }
    List<InputFile> files =
        options.out().isPresent()
            ? Inputs.find(options.inputs(), options.out().get())
            : Inputs.find(options.inputs());
    BulkRun run =
        new BulkRun(
            new BulkRun.Settings(options.jobs(), options.limits(), options.style(), reviewer));
    Progress progress = new Progress(files.size(), console, watching);
    if (options.out().isEmpty()) {
      RunReport report = run.run(files, new Nowhere(), progress);
      progress.end();
      return ending.end(report);
    }
    return write(options.out().get(), run, files, progress, ending);
  }

  private int write(
      Path folder, BulkRun run, List<InputFile> files, Progress progress, Ending ending)
      throws IOException, InterruptedException {
    try (CsvFolder dataset = CsvFolder.open(folder, options.csv())) {
      Thread cleaning = new Thread(() -> discard(dataset));
      Runtime.getRuntime().addShutdownHook(cleaning); // the user may press Ctrl-C
      RunReport report = run.run(files, dataset, progress);
      progress.end();
      dataset.commit();
      Runtime.getRuntime().removeShutdownHook(cleaning);
      return ending.end(report);
    } catch (CsvFolder.NotWritableException e) {
      console.trace(e);
      return console.refuse("not_writable", Map.of("path", folder.toString()));
    }
  }

  private void discard(CsvFolder dataset) {
    try {
      dataset.discard();
    } catch (IOException e) {
      console.trace(e); // what is left is hidden and harmless
    }
  }

  /** For a run of which only the report is wanted. */
  private static final class Nowhere implements DatasetWriter {
    @Override
    public void write(List<Row> rows) {}

    @Override
    public void commit() {}

    @Override
    public void close() {}
  }
}
