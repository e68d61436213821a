package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fuhe.cli.page.CataloguePage;
import org.fuhe.corpus.message.Language;
import org.fuhe.scorer.norm.Norm;
import org.fuhe.scorer.norm.NormException;
import org.fuhe.scorer.norm.Norms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the norms, or shows one with its sources. */
@Command(
    name = "norms",
    header = "Lists the scoring norms, or shows one with its sources.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class NormsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      descriptionKey = "NORM",
      description = "The norm to show.")
  private @Nullable String name;

  @Mixin private NormOptions normOptions = new NormOptions();

  @Option(names = "--lang", paramLabel = "zh|en", description = "The language of the pages.")
  private @Nullable Language language;

  NormsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.speak(Optional.ofNullable(language));
    Path folder = normOptions.folder();
    if (folder != null && !Files.isDirectory(folder)) {
      return console.refuse("no_input", Map.of("path", folder.toString()));
    }
    try {
      Norms norms = normOptions.norms();
      CataloguePage page = new CataloguePage(console.messages(), console.columns());
      List<String> lines;
      if (name == null) {
        lines = page.norms(norms.all());
      } else {
        Optional<Norm> norm = norms.find(name);
        if (norm.isEmpty()) {
          return console.refuse("no_norm", Map.of("name", name));
        }
        lines = page.norm(norm.get());
      }
      lines.forEach(console.out()::println);
      return ExitCode.DONE;
    } catch (NormException e) {
      return console.refuse("no_norm_file", Map.of("reason", String.valueOf(e.getMessage())));
    }
  }
}
