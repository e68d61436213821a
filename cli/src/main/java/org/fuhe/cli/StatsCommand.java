package org.fuhe.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fuhe.corpus.statistics.Grouping;
import org.fuhe.corpus.statistics.Statistics;
import org.fuhe.corpus.store.QueryException;
import org.fuhe.corpus.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints figures of a dataset. */
@Command(
    name = "stats",
    header = "Prints figures of a dataset: projects, budgets, totals, findings.",
    description = "Without --by: what became of the documents, all projects, and each rule.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class StatsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = "--by",
      paramLabel = "place|year|department|publisher|rule",
      description =
          "A row for each place (the first folder, else the publisher), year, department, publisher"
              + " or rule.")
  private @Nullable By by;

  @Option(
      names = "--format",
      paramLabel = "table|csv|json",
      description = "A table for a reader (table), or data in UTF-8.")
  private AnswerFormat format = AnswerFormat.TABLE;

  /** What is counted by. The names but the last are groupings. */
  enum By {
    PLACE,
    YEAR,
    DEPARTMENT,
    PUBLISHER,
    RULE
  }

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    store.speak(console);
    return store.ask(console, this::print);
  }

  private String title(String column) {
    String key =
        column.equals("group") && by != null
            ? "column.by." + by.name().toLowerCase(Locale.ROOT)
            : "column." + column;
    return console.messages().text(key);
  }

  private void print(Store open) throws IOException, QueryException {
    if (by == By.RULE) {
      format.print(console, this::title, answer -> Statistics.rules(open, answer));
      return;
    }
    Grouping grouping = by == null ? Grouping.ALL : Grouping.valueOf(by.name());
    if (by != null || format != AnswerFormat.TABLE) {
      format.print(console, this::title, answer -> Statistics.projects(open, grouping, answer));
      return;
    }
    format.print(console, this::title, answer -> Statistics.documents(open, answer));
    console.out().println();
    format.print(console, this::title, answer -> Statistics.projects(open, grouping, answer));
    console.out().println();
    format.print(console, this::title, answer -> Statistics.rules(open, answer));
  }
}
