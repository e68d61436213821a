package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fuhe.corpus.csv.CsvRows;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.output.OwnFiles;
import org.fuhe.corpus.table.OutputFile;
import org.fuhe.corpus.workpaper.Workpapers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the working papers of a run. */
@Command(
    name = "workpapers",
    header = "Writes workbooks in which every score is computed again by formulas.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class WorkpapersCommand implements Callable<Integer> {
  static final String NAME = "workpapers.xlsx";

  private static final String ENDING = ".xlsx";

  private final Console console;

  @Parameters(
      paramLabel = "DIR",
      descriptionKey = "DATASET",
      description = "The folder of a dataset that fuhe check has written.")
  private Path dataset = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The workbook to write, replaced; without it, workpapers.xlsx in the dataset. Where there"
              + " are many forms, further ones have a number.")
  private @Nullable Path out;

  @Option(names = "--all", description = "A sheet for the forms without findings, too.")
  private boolean all;

  @Option(
      names = "--workbooks",
      paramLabel = "N",
      description =
          "At most so many workbooks; the last one says how many forms are left. Without it, as many"
              + " as it takes.")
  private int workbooks = Workpapers.Scope.STANDARD.workbooks();

  @Option(names = "--lang", paramLabel = "zh|en", description = "The language of the workbook.")
  private @Nullable Language language;

  WorkpapersCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.speak(Optional.ofNullable(language));
    Path file = out == null ? dataset.resolve(NAME) : out;
    List<OutputFile> files = new ArrayList<>();
    try {
      Workpapers.write(
          dataset,
          number -> {
            String name = numbered(file.getFileName().toString(), number);
            if (out == null) {
              OwnFiles.claim(dataset, List.of(name));
            }
            OutputFile opened = OutputFile.open(file.resolveSibling(name));
            files.add(opened);
            return opened.out();
          },
          console.messages().language(),
          new Workpapers.Scope(all, Workpapers.Scope.STANDARD.sheets(), Math.max(1, workbooks)));
      for (OutputFile written : files) {
        written.commit();
      }
      return ExitCode.DONE;
    } catch (NoSuchFileException e) {
      return files.isEmpty() && Files.isDirectory(dataset)
          ? console.refuse("not_writable", Map.of("path", file.toString()))
          : console.refuse("no_dataset", Map.of("path", dataset.toString()));
    } catch (OwnFiles.ForeignFileException e) {
      return console.refuse("foreign_file", Map.of("path", dataset.resolve(e.name()).toString()));
    } catch (CsvRows.NotOfTheTableException e) {
      console.trace(e);
      return console.refuse("no_table", Map.of("path", e.file().toString()));
    } finally {
      for (OutputFile opened : files) {
        opened.close();
      }
    }
  }

  /** The name of a further file. */
  private static String numbered(String name, int number) {
    String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    return number == 1 ? name : stem + "-" + number + ENDING;
  }
}
