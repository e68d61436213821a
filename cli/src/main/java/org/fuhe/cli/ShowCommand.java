package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fuhe.cli.page.DocumentPage;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.run.DocumentReader;
import org.fuhe.corpus.run.Inputs;
import org.fuhe.corpus.run.Limits;
import org.fuhe.corpus.run.Reading;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows in the terminal what was read of one document. */
@Command(
    name = "show",
    header = "Shows in the terminal what was read of a document.",
    description = "Lists its forms, or shows the one that --project names, or its only one.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE", description = "The document.")
  private Path file = Path.of("");

  @Option(names = "--project", paramLabel = "N", description = "The form to show, from 1.")
  private @Nullable Integer project;

  @Option(names = "--lang", paramLabel = "zh|en", description = "The language of labels.")
  private @Nullable Language language;

  ShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.speak(Optional.ofNullable(language));
    if (!Files.exists(file) || Files.isDirectory(file)) {
      return console.refuse("no_document", Map.of("path", file.toString()));
    }
    Reading reading = new DocumentReader(Limits.STANDARD).read(Inputs.find(List.of(file)).get(0));
    reading.defect().ifPresent(console::trace);
    if (reading.disclosure().isEmpty()) {
      console.err().println(console.remark(reading.document()));
      return ExitCode.INPUTS_FAILED;
    }
    return show(reading, reading.disclosure().get());
  }

  private int show(Reading reading, Disclosure disclosure) {
    DocumentPage page = new DocumentPage(console.messages(), console.columns());
    List<Project> projects = disclosure.projects();
    int no = project != null ? project : projects.size() == 1 ? 1 : 0;
    if (project != null && (no < 1 || no > projects.size())) {
      return console.refuse(
          "no_project", Map.of("no", "" + no, "count", Integer.toString(projects.size())));
    }
    List<String> lines =
        no == 0 ? page.overview(reading, disclosure) : page.form(disclosure, projects.get(no - 1));
    lines.forEach(console.out()::println);
    return ExitCode.DONE;
  }
}
