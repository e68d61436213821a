package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.fuhe.cli.page.ComparisonPage;
import org.fuhe.corpus.comparison.Comparison;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.store.QueryException;
import org.fuhe.corpus.store.StoreException;
import org.fuhe.corpus.store.StorePair;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two datasets. */
@Command(
    name = "diff",
    header = "Compares two datasets: findings, values and documents that are different.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DiffCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      descriptionKey = "OLD",
      description = "The earlier dataset: its folder, or its store (fuhe.duckdb).")
  private Path earlier = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      descriptionKey = "NEW",
      description = "The later dataset.")
  private Path later = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      description = "A page for a reader (text), or every change as data in UTF-8.")
  private Format format = Format.TEXT;

  @Option(names = "--fail-on-change", description = "End with 1 when anything is different.")
  private boolean failOnChange;

  @Option(names = "--lang", paramLabel = "zh|en", description = "The language of messages.")
  private @Nullable Language language;

  /** What is printed. */
  enum Format {
    TEXT,
    JSON,
    CSV
  }

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.speak(Optional.ofNullable(language));
    return Datasets.use(console, this::compare);
  }

  private int compare() throws IOException, StoreException, QueryException {
    try (StorePair pair = StorePair.open(earlier, later)) {
      Comparison comparison = Comparison.of(pair, console.messages().language());
      switch (format) {
        case TEXT ->
            new ComparisonPage(console.messages(), console.columns())
                .lines(comparison)
                .forEach(console.out()::println);
        case JSON ->
            AnswerFormat.JSON.print(console, UnaryOperator.identity(), comparison::changes);
        case CSV -> AnswerFormat.CSV.print(console, UnaryOperator.identity(), comparison::changes);
      }
      boolean changed = !comparison.counts().isEmpty();
      return failOnChange && changed ? ExitCode.ASKED_FOR : ExitCode.DONE;
    }
  }
}
