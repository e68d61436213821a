package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fuhe.cli.page.DisplayText;
import org.fuhe.corpus.export.Export;
import org.fuhe.corpus.export.ExportException;
import org.fuhe.corpus.export.ExportFormat;
import org.fuhe.corpus.store.Store;
import org.fuhe.corpus.store.StoreException;
import org.fuhe.corpus.store.StoreFailure;
import org.fuhe.model.dataset.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a dataset in another format. */
@Command(
    name = "export",
    header = "Writes a dataset for other programs, with a description of every column.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = "--format",
      paramLabel = "csv|csv-spreadsheet|jsonl|parquet|xlsx|duckdb",
      required = true,
      description = "What the tables are written as.")
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; files in it that fuhe did not write stay untouched.")
  private Path out = Path.of("");

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "Only this table; can be given several times.")
  private List<String> tables = new ArrayList<>();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    store.speak(console);
    Optional<ExportFormat> chosen =
        Stream.of(ExportFormat.values()).filter(f -> f.label().equals(format)).findFirst();
    if (chosen.isEmpty()) {
      return console.refuse("export.no_format", Map.of("format", DisplayText.harmless(format)));
    }
    Optional<String> unknown =
        tables.stream()
            .filter(
                name -> Stream.of(Table.values()).noneMatch(table -> table.label().equals(name)))
            .findFirst();
    if (unknown.isPresent()) {
      return console.refuse(
          "export.no_table", Map.of("table", DisplayText.harmless(unknown.get())));
    }
    if (chosen.get().isWhole() && !tables.isEmpty()) {
      return console.refuse("export.whole", Map.of());
    }
    return Datasets.use(console, () -> export(chosen.get()));
  }

  private int export(ExportFormat chosen) throws IOException, StoreException {
    List<Table> wanted =
        Stream.of(Table.values())
            .filter(table -> tables.isEmpty() || tables.contains(table.label()))
            .toList();
    try (Store open = Store.openForExport(store.dataset())) {
      Export.Result result = Export.run(open, chosen, wanted, out);
      tell("export.done", result.rows());
      if (result.cut() > 0) {
        tell("export.cut", result.cut());
      }
      if (result.tooLong() > 0) {
        tell("export.too_long", result.tooLong());
      }
      return ExitCode.DONE;
    } catch (ExportException e) {
      console.trace(e);
      return console.refuse(
          "export." + e.fault().name().toLowerCase(Locale.ROOT),
          Map.of("path", DisplayText.harmless(e.path())));
    } catch (StoreFailure e) {
      throw e;
    } catch (IOException e) {
      console.trace(e);
      console
          .err()
          .println(
              "fuhe: "
                  + console
                      .messages()
                      .text(
                          "export.unfinished",
                          Map.of(
                              "path", DisplayText.harmless(out.toString()),
                              "detail", DisplayText.harmless(String.valueOf(e.getMessage())))));
      return ExitCode.INTERNAL;
    }
  }

  private void tell(String key, long count) {
    console
        .err()
        .println(
            console
                .messages()
                .text(
                    key,
                    Map.of(
                        "count", Long.toString(count),
                        "path", DisplayText.harmless(out.toString()))));
  }
}
