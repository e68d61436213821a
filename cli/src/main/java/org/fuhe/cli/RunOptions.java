package org.fuhe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.fuhe.corpus.csv.CsvStyle;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.corpus.dataset.Tabulation;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.run.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that read many documents have in common. */
final class RunOptions {
  /** A document is held in one array. */
  private static final int MOST_MEGABYTES = 2047;

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

  @Option(
      names = "--limit-size",
      paramLabel = "MB",
      description =
          "The largest file that is read; without it, 256, and 32 for texts and web pages.")
  private @Nullable Integer limitSize;

  @Option(
      names = "--limit-time",
      paramLabel = "SECONDS",
      description = "The longest that a document is worked at; without it, 60.")
  private @Nullable Integer limitTime;

  List<Path> inputs() {
    return inputs;
  }

  Optional<Path> out() {
    return Optional.ofNullable(out);
  }

  CsvStyle csv() {
    return csv;
  }

  int jobs() {
    return jobs;
  }

  /** What one document may cost. */
  Limits limits() {
    Limits standard = Limits.STANDARD;
    long bytes = limitSize == null ? standard.bytes() : (long) limitSize << 20;
    long textBytes = limitSize == null ? standard.textBytes() : (long) limitSize << 20;
    Duration time = limitTime == null ? standard.time() : Duration.ofSeconds(limitTime);
    return new Limits(bytes, textBytes, time);
  }

  Tabulation.Style style() {
    return Tabulation.Style.of(contacts, language == null ? Language.ZH : language);
  }

  /** Speaks the language that was asked for. */
  void speak(Console console) {
    console.speak(Optional.ofNullable(language));
  }

  /** Says what cannot be done, and returns the exit code for it. */
  OptionalInt refuse(Console console) throws java.io.IOException {
    Optional<Path> missing = inputs.stream().filter(input -> !Files.exists(input)).findFirst();
    if (missing.isPresent()) {
      return OptionalInt.of(console.refuse("no_input", Map.of("path", missing.get().toString())));
    }
    if (jobs < 1) {
      return OptionalInt.of(console.refuse("no_jobs", Map.of()));
    }
    if ((limitSize != null && (limitSize < 1 || limitSize > MOST_MEGABYTES))
        || (limitTime != null && limitTime < 1)) {
      return OptionalInt.of(
          console.refuse("no_limit", Map.of("most", Integer.toString(MOST_MEGABYTES))));
    }
    for (Path input : inputs) {
      if (out != null
          && Files.isDirectory(input)
          && Files.exists(out)
          && Files.isSameFile(input, out)) {
        return OptionalInt.of(console.refuse("out_is_input", Map.of("path", out.toString())));
      }
    }
    return OptionalInt.empty();
  }
}
