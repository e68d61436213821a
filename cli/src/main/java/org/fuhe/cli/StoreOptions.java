package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.store.QueryException;
import org.fuhe.corpus.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that ask something of a dataset have in common. */
final class StoreOptions {
  @Parameters(
      index = "0",
      paramLabel = "DATASET",
      descriptionKey = "STORE",
      description = "The folder of a dataset, or its store (fuhe.duckdb).")
  private Path dataset = Path.of("");

  @Option(names = "--lang", paramLabel = "zh|en", description = "The language of messages.")
  private @Nullable Language language;

  /** What is asked. */
  @FunctionalInterface
  interface Asking {
    void ask(Store store) throws IOException, QueryException;
  }

  Path dataset() {
    return dataset;
  }

  void speak(Console console) {
    console.speak(Optional.ofNullable(language));
  }

  /** Asks, and returns the exit code. */
  int ask(Console console, Asking asking) throws IOException {
    return Datasets.use(
        console,
        () -> {
          try (Store store = Store.open(dataset)) {
            asking.ask(store);
          }
          return ExitCode.DONE;
        });
  }
}
