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
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.dataset.Tabulation;
import org.fuhe.corpus.json.DisclosureJson;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.run.BulkRun;
import org.fuhe.corpus.run.DocumentReader;
import org.fuhe.corpus.run.InputFile;
import org.fuhe.corpus.run.Inputs;
import org.fuhe.corpus.run.Limits;
import org.fuhe.corpus.run.Reading;
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
      descriptionKey = "INPUT",
      arity = "1..*",
      description = "Documents, and folders that hold documents.")
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder of the dataset, made if there is none; its tables are replaced.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "csv|json",
      description = "CSV files in --out (csv), or one document with all places to stdout (json).")
  private Format format = Format.CSV;

  @Option(
      names = "--csv",
      paramLabel = "plain|spreadsheet",
      description =
          "Exact files for programs (plain), or files that a spreadsheet program opens safely.")
  private CsvStyle csv = CsvStyle.PLAIN;

  @Option(
      names = "--contacts",
      paramLabel = "drop|keep",
      description = "Whether names and numbers of contact persons are left out (drop) or kept.")
  private Contacts contacts = Contacts.DROP;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "The language of messages; without it, those in the dataset are Chinese.")
  private @Nullable Language language;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many documents to read at once; without it, one for each processor.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(names = "--strict", description = "End with 1 unless every document was extracted.")
  private boolean strict;

  /** What the result is written as. */
  enum Format {
    CSV,
    JSON
  }

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    console.speak(Optional.ofNullable(language));
    Optional<Path> missing = inputs.stream().filter(input -> !Files.exists(input)).findFirst();
    if (missing.isPresent()) {
      return console.refuse("no_input", Map.of("path", missing.get().toString()));
    }
    if (jobs < 1) {
      return console.refuse("no_jobs", Map.of());
    }
    if (format == Format.JSON) {
      return out != null || inputs.size() > 1 || Files.isDirectory(inputs.get(0))
          ? console.refuse("one_document", Map.of())
          : writeJson();
    }
    return out == null ? console.refuse("no_out", Map.of()) : writeCsv(out);
  }

  private Tabulation.Style style() {
    return Tabulation.Style.of(contacts, language == null ? Language.ZH : language);
  }

  private int writeJson() throws IOException {
    InputFile file = Inputs.find(inputs).get(0);
    Reading reading = new DocumentReader(Limits.STANDARD).read(file);
    reading.defect().ifPresent(console::trace);
    DisclosureJson.write(reading, style(), console.bytes());
    DocumentStatus status = reading.document().status();
    if (status.isWithoutResult()) {
      console.err().println(console.remark(reading.document()));
      return ExitCode.INPUTS_FAILED;
    }
    return strict && status != DocumentStatus.EXTRACTED ? ExitCode.ASKED_FOR : ExitCode.DONE;
  }

  private int writeCsv(Path folder) throws IOException, InterruptedException {
    for (Path input : inputs) {
      if (Files.isDirectory(input) && Files.exists(folder) && Files.isSameFile(input, folder)) {
        return console.refuse("out_is_input", Map.of("path", folder.toString()));
      }
    }
    List<InputFile> files = Inputs.find(inputs, folder);
    BulkRun run = new BulkRun(new BulkRun.Settings(jobs, Limits.STANDARD, style()));
    try (CsvFolder dataset = CsvFolder.open(folder, csv)) {
      Thread cleaning = new Thread(() -> discard(dataset));
      Runtime.getRuntime().addShutdownHook(cleaning); // the user may press Ctrl-C
      Progress progress = new Progress(files.size(), console);
      RunReport report = run.run(files, dataset, progress);
      progress.end();
      dataset.commit();
      Runtime.getRuntime().removeShutdownHook(cleaning);
      new RunSummary(console).print(report, folder);
      return exitCode(report);
    } catch (CsvFolder.NotWritableException e) {
      console.trace(e);
      return console.refuse("not_writable", Map.of("path", folder.toString()));
    }
  }

  private void discard(CsvFolder dataset) {
    try {
      dataset.discard();
    } catch (IOException e) {
      console.trace(e); // what is left is hidden and harmless
    }
  }

  private int exitCode(RunReport report) {
    boolean complete = true;
    for (DocumentStatus status : DocumentStatus.values()) {
      if (report.documents(status) > 0) {
        if (status.isWithoutResult()) {
          return ExitCode.INPUTS_FAILED;
        }
        complete &= status == DocumentStatus.EXTRACTED;
      }
    }
    return strict && !complete ? ExitCode.ASKED_FOR : ExitCode.DONE;
  }
}
