package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuhe.corpus.output.OwnFiles;
import org.fuhe.corpus.run.Isolation;
import org.fuhe.corpus.run.OwnProcess;
import org.fuhe.corpus.store.Store;

/**
 * What a run makes of its tables: the store, the report and the working papers.
 *
 * <p>The report looks at documents again. Where these are kept in processes of their own, so is it.
 */
final class Products {
  /** Their files, beside the store, which tells its own from others by itself. */
  static final List<String> NAMES = List.of(ReportCommand.NAME, WorkpapersCommand.NAME);

  private final Console console;
  private final RunOptions options;

  Products(Console console, RunOptions options) {
    this.console = console;
    this.options = options;
  }

  /** Makes them, and returns the exit code of what went wrong, or else that all is done. */
  int write(Path folder, Isolation isolation) throws IOException, InterruptedException {
    int store =
        Datasets.use(
            console,
            () -> {
              Store.build(folder, folder.resolve(Store.FILE_NAME));
              OwnFiles.note(folder, List.of(Store.FILE_NAME));
              return ExitCode.DONE;
            });
    List<String> sources = options.inputs().stream().map(input -> "--sources=" + input).toList();
    int report = run("report", sources, folder, isolation);
    int workpapers = run("workpapers", List.of("--workbooks=1"), folder, isolation);
    options.speak(console);
    return Math.max(store, Math.max(report, workpapers));
  }

  private int run(String name, List<String> further, Path folder, Isolation isolation)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(name));
    arguments.addAll(further);
    arguments.addAll(List.of("--lang=" + options.language().code(), "--", folder.toString()));
    return isolation.megabytes().isPresent()
        ? OwnProcess.run(isolation.megabytes().getAsLong(), Main.class.getName(), arguments)
        : Main.execute(console, arguments.toArray(String[]::new));
  }
}
