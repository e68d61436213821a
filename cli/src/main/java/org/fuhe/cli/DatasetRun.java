package org.fuhe.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.fuhe.corpus.csv.CsvFolder;
import org.fuhe.corpus.csv.CsvStyle;
import org.fuhe.corpus.dataset.DatasetWriter;
import org.fuhe.corpus.json.RunJson;
import org.fuhe.corpus.output.OutputFolder;
import org.fuhe.corpus.output.OwnFiles;
import org.fuhe.corpus.result.DocumentResult;
import org.fuhe.corpus.result.Journal;
import org.fuhe.corpus.result.TableRows;
import org.fuhe.corpus.review.Judging;
import org.fuhe.corpus.review.NormFolder;
import org.fuhe.corpus.review.WaiverFile;
import org.fuhe.corpus.run.BulkRun;
import org.fuhe.corpus.run.InputFile;
import org.fuhe.corpus.run.RunListener;
import org.fuhe.corpus.run.RunReport;
import org.fuhe.corpus.run.WorkOrder;
import org.fuhe.corpus.table.OutputFile;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.norm.Norm;
import org.fuhe.scorer.norm.NormException;
import org.fuhe.scorer.norm.Norms;
import org.fuhe.scorer.rule.Rules;

/** Runs over all inputs and writes the dataset, if a folder is given for it. */
final class DatasetRun {
  private final Console console;
  private final RunOptions options;
  private final boolean products;

  /**
   * A run.
   *
   * @param products whether the store, the report and the working papers are made of the tables,
   *     which must have their exact cells for it
   */
  DatasetRun(Console console, RunOptions options, boolean products) {
    this.console = console;
    this.options = options;
    this.products = products && options.csv() == CsvStyle.PLAIN;
  }

  /** What is done with the report when the run is over and the dataset in its place. */
  @FunctionalInterface
  interface Ending {
    int end(RunReport report) throws IOException;
  }

  /** Runs, and returns the exit code. */
  int run(Optional<Judging> judging, Consumer<DocumentResult> watching, Ending ending)
      throws IOException, InterruptedException, NormException, WaiverFile.InvalidException {
    OptionalInt refused = options.refuse(console);
    if (refused.isPresent()) {
      return refused.getAsInt();
    }
    List<InputFile> files = options.files();
    WorkOrder order = new WorkOrder(options.contacts(), options.limits(), judging);
    BulkRun run =
        new BulkRun(
            new BulkRun.Settings(
                options.jobs(), order, options.language(), options.isolation(files.size())));
    if (options.out().isPresent()) {
      return write(options.out().get(), run, files, judging, watching, ending);
    }
    try (Journal journal = Journal.temporary();
        Stopping stopping = new Stopping(console, run, journal, () -> {})) {
      stopping.watch();
      RunReport report =
          run.run(files, journal, new Nowhere(), watcher(files, watching, result -> {}));
      return ending.end(report);
    }
  }

  private int write(
      Path folder,
      BulkRun run,
      List<InputFile> files,
      Optional<Judging> judging,
      Consumer<DocumentResult> watching,
      Ending ending)
      throws IOException, InterruptedException, NormException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      output.claim(names());
      try (CsvFolder dataset = CsvFolder.open(folder, options.csv());
          OutputFile file = OutputFile.open(folder.resolve(RunJson.FILE));
          OutputStream buffered = new BufferedOutputStream(file.out());
          RunJson manifest = manifest(buffered, judging);
          Stopping stopping =
              new Stopping(
                  console,
                  run,
                  output.journal(),
                  () -> {
                    dataset.discard();
                    file.discard();
                  })) {
        stopping.watch();
        Instant begun = Instant.now();
        long begin = System.nanoTime();
        RunReport report =
            run.run(files, output.journal(), dataset, watcher(files, watching, manifest::add));
        manifest.end(report, begun.toString(), (System.nanoTime() - begin) / 1e9);
        dataset.commit();
        file.commit();
        int code = ending.end(report);
        console.out().flush(); // nobody waits for the report to see what was found
        return products
            ? Math.max(
                code, new Products(console, options).write(folder, options.isolation(files.size())))
            : code;
      }
    } catch (OwnFiles.ForeignFileException e) {
      return console.refuse("foreign_file", Map.of("path", folder.resolve(e.name()).toString()));
    } catch (Journal.InUseException e) {
      return console.refuse("in_use", Map.of("path", folder.toString()));
    } catch (CsvFolder.NotWritableException | FileSystemException e) {
      console.trace(e);
      return console.refuse("not_writable", Map.of("path", folder.toString()));
    } catch (IOException e) { // of the output: what cannot be read of the input is a row
      console.trace(e);
      console.refuse(
          "not_finished",
          Map.of("path", folder.toString(), "detail", String.valueOf(e.getMessage())));
      return ExitCode.INTERNAL;
    }
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(products ? Products.NAMES : List.of());
    Arrays.stream(Table.values()).map(CsvFolder::fileName).forEach(names::add);
    names.add(RunJson.FILE);
    return names;
  }

  private RunJson manifest(OutputStream out, Optional<Judging> judging)
      throws IOException, NormException {
    List<String> norms = new ArrayList<>();
    Map<String, Integer> rules = new LinkedHashMap<>();
    if (judging.isPresent()) {
      Optional<Path> own = judging.get().norms();
      Norms known = own.isPresent() ? NormFolder.norms(own.get()) : Norms.standard();
      known.all().stream().map(Norm::id).forEach(norms::add);
      Rules.all().map(Rules::card).forEach(card -> rules.put(card.id(), card.revision()));
    }
    return new RunJson(
        out, String.join(" ", new Main.Version().getVersion()), options.settings(), norms, rules);
  }

  private Watcher watcher(
      List<InputFile> files, Consumer<DocumentResult> watching, Written written) {
    Watcher watcher = new Watcher(watching, written);
    watcher.progress.begin(files.size());
    return watcher;
  }

  /** Where each document is told of. */
  @FunctionalInterface
  private interface Written {
    void add(DocumentResult result) throws IOException;
  }

  /** Hears of the documents, for the terminal, the report and the manifest. */
  private final class Watcher implements RunListener {
    private final Progress progress = new Progress(console, options.isQuiet());
    private final Consumer<DocumentResult> watching;
    private final Written written;
    private boolean ended;

    Watcher(Consumer<DocumentResult> watching, Written written) {
      this.watching = watching;
      this.written = written;
    }

    @Override
    public void finished(DocumentResult result, int filesLeft) {
      progress.finished(result, filesLeft);
    }

    @Override
    public void written(DocumentResult result) throws IOException {
      if (!ended) {
        ended = true;
        progress.end();
      }
      watching.accept(result);
      written.add(result);
    }
  }

  /** For a run of which only the report is wanted. */
  private static final class Nowhere implements DatasetWriter {
    @Override
    public void write(TableRows rows) {}

    @Override
    public void commit() {}

    @Override
    public void close() {}
  }
}
