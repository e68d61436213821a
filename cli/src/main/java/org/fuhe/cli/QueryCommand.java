package org.fuhe.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.fuhe.cli.page.DisplayText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private StoreOptions store = new StoreOptions();

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

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    store.speak(console);
    return store.ask(
        console,
        open -> format.print(console, DisplayText::harmless, answer -> open.ask(sql, answer)));
  }
}
