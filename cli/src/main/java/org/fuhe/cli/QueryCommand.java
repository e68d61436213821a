package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fuhe.cli.page.DisplayText;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a question in SQL. */
@Command(
    name = "query",
    header = "Answers a question about a dataset, in SQL.",
    description = "The question can read the dataset, and no other file.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "DATASET",
      descriptionKey = "STORE",
      description = "The folder of a dataset, or its store (fuhe.duckdb).")
  private Path dataset = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "SQL",
      descriptionKey = "SQL",
      description = "The question: \"SELECT rule, count(*) FROM findings GROUP BY rule\".")
  private String sql = "";

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      description = "A table for a reader (table), or data in UTF-8.")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Option(names = "--lang", paramLabel = "zh|en", description = "The language of messages.")
  private @Nullable Language language;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.speak(Optional.ofNullable(language));
    return Datasets.use(
        console,
        () -> {
          try (Store store = Store.open(dataset)) {
            format.print(console, DisplayText::harmless, answer -> store.ask(sql, answer));
          }
          return ExitCode.DONE;
        });
  }
}
