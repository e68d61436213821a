package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fuhe.corpus.csv.CsvFolder;
import org.fuhe.corpus.csv.CsvStyle;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.run.BulkRun;
import org.fuhe.corpus.run.InputFile;
import org.fuhe.corpus.run.Inputs;
import org.fuhe.corpus.run.Limits;
import org.fuhe.corpus.run.RunReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads documents and writes the dataset. */
@Command(
    name = "extract",
    header = "Reads documents and writes the dataset.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Documents, and folders that hold documents.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder for the dataset, made if there is none; its tables are replaced.")
  private @Nullable Path out;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many documents to read at once; as many as there are processors if absent.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--contacts",
      paramLabel = "drop|keep",
      description = "Whether the dataset holds the names and numbers of contact persons (drop).")
  private Contacts contacts = Contacts.DROP;

  @Option(
      names = "--csv",
      paramLabel = "plain|spreadsheet",
      description =
          "Exact files for programs (plain), or files that a spreadsheet program opens safely.")
  private CsvStyle style = CsvStyle.PLAIN;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description =
          "The language of messages, in the dataset too, which is Chinese if this is absent.")
  private @Nullable Language language;

  @Option(names = "--strict", description = "Ends with 1 unless every document was extracted.")
  private boolean strict;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (language != null) {
      console.speak(language);
    }
    Optional<Path> missing = inputs.stream().filter(input -> !Files.exists(input)).findFirst();
    if (missing.isPresent()) {
      return console.refuse("no_input", Map.of("path", missing.get().toString()));
    }
    if (out == null) {
      return console.refuse("no_out", Map.of());
    }
    return write(out);
  }

  private int write(Path folder) throws IOException, InterruptedException {
    Explanations explanations = new Explanations(language == null ? Language.ZH : language);
    List<InputFile> files = Inputs.find(inputs, folder);
    BulkRun run = new BulkRun(new BulkRun.Settings(jobs, contacts, Limits.STANDARD), explanations);
    try (CsvFolder dataset = CsvFolder.open(folder, style)) {
      RunReport report = run.run(files, dataset, this::finished);
      dataset.commit();
      return 0;
    }
  }

  private void finished(Document document, Optional<Throwable> defect) {
    defect.ifPresent(console::trace);
  }
}
