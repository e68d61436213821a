package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.fuhe.corpus.csv.CsvStyle;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.corpus.dataset.Tabulation;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.run.InputFile;
import org.fuhe.corpus.run.Inputs;
import org.fuhe.corpus.run.Isolation;
import org.fuhe.corpus.run.Limits;
import org.fuhe.corpus.run.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that read many documents have in common. */
final class RunOptions {
  /** A document is held in one array. */
  private static final int MOST_MEGABYTES = 2047;

  /** What the program itself takes. */
  private static final int FEWEST_MEGABYTES = 64;

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

  @Option(
      names = "--limit-memory",
      paramLabel = "MB",
      description = "The memory of each process that works at documents; without it, 1024.")
  private long limitMemory = Isolation.USUAL_MEGABYTES;

  @Option(
      names = "--isolate",
      paramLabel = "auto|always|never",
      description =
          "Whether documents are worked at in processes of their own; without it, when there are many.")
  private Isolate isolate = Isolate.AUTO;

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description =
          "Only files of which the name or path fits, such as *.pdf or 2021/**; can be given several times.")
  private List<String> include = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "No files of which the name or path fits; can be given several times.")
  private List<String> exclude = new ArrayList<>();

  @Option(names = "--quiet", description = "Say nothing of how the run goes on.")
  private boolean quiet;

  /** Where documents are worked at. */
  enum Isolate {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** Finds the files that were asked for. */
  List<InputFile> files() throws IOException {
    Selection selection = new Selection(include, exclude);
    List<InputFile> all =
        out().isPresent() ? Inputs.find(inputs, out().get()) : Inputs.find(inputs);
    return selection.of(all);
  }

  Isolation isolation(int files) {
    return switch (isolate) {
      case AUTO -> Isolation.forFiles(files, limitMemory);
      case ALWAYS -> Isolation.processes(limitMemory);
      case NEVER -> Isolation.THREADS;
    };
  }

  boolean isQuiet() {
    return quiet;
  }

  /** What the user has chosen, for whoever does the run again. */
  Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("inputs", inputs.stream().map(Path::toString).collect(Collectors.joining(" ")));
    settings.put("include", String.join(" ", include));
    settings.put("exclude", String.join(" ", exclude));
    settings.put("contacts", contacts.name().toLowerCase(Locale.ROOT));
    settings.put("lang", language().code());
    settings.put("limit-size", Long.toString(limits().bytes() >> 20));
    settings.put("limit-size of texts", Long.toString(limits().textBytes() >> 20));
    settings.put("limit-time", Long.toString(limits().time().toSeconds()));
    settings.put("limit-memory", Long.toString(limitMemory));
    settings.put("isolate", isolate.name().toLowerCase(Locale.ROOT));
    settings.put("jobs", Integer.toString(jobs));
    return settings;
  }

  Contacts contacts() {
    return contacts;
  }

  /** The language of messages in the dataset. */
  Language language() {
    return language == null ? Language.ZH : language;
  }

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
    return Tabulation.Style.of(contacts, language());
  }

  /** Speaks the language that was asked for. */
  void speak(Console console) {
    console.speak(Optional.ofNullable(language));
  }

  /** Says what cannot be done, and returns the exit code for it. */
  OptionalInt refuse(Console console) throws IOException {
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
    if (limitMemory < FEWEST_MEGABYTES) {
      return OptionalInt.of(console.refuse("no_memory", Map.of()));
    }
    try {
      new Selection(include, exclude);
    } catch (PatternSyntaxException e) {
      return OptionalInt.of(console.refuse("no_pattern", Map.of("pattern", e.getPattern())));
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
