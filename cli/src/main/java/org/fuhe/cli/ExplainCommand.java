package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fuhe.cli.page.ExplainPage;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.review.Review;
import org.fuhe.corpus.review.ReviewedFinding;
import org.fuhe.corpus.review.Reviewer;
import org.fuhe.corpus.review.Waivers;
import org.fuhe.corpus.run.DocumentReader;
import org.fuhe.corpus.run.Inputs;
import org.fuhe.corpus.run.Item;
import org.fuhe.corpus.run.Limits;
import org.fuhe.corpus.run.Reading;
import org.fuhe.corpus.run.Unpacking;
import org.fuhe.scorer.Scorer;
import org.fuhe.scorer.norm.NormException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one finding in full. */
@Command(
    name = "explain",
    header = "Prints one finding in full, with its worksheet and the printed lines.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "FINDING_ID",
      descriptionKey = "FINDING_ID",
      description = "The id of a finding, or its first characters.")
  private String id = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "INPUT",
      descriptionKey = "FINDING_INPUT",
      description = "Where to look for it; without any, in the documents of the last check.")
  private List<Path> inputs = new ArrayList<>();

  @Mixin private NormOptions normOptions = new NormOptions();

  @Option(names = "--lang", paramLabel = "zh|en", description = "The language of the page.")
  private @Nullable Language language;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.speak(Optional.ofNullable(language));
    Optional<Path> missing = inputs.stream().filter(input -> !Files.exists(input)).findFirst();
    if (missing.isPresent()) {
      return console.refuse("no_input", Map.of("path", missing.get().toString()));
    }
    if (inputs.isEmpty()) {
      Optional<LastCheck.Known> known = new LastCheck().find(id);
      if (known.isEmpty() || !Files.exists(known.get().document())) {
        return console.refuse("no_finding", Map.of("id", id));
      }
      inputs = List.of(known.get().document());
      if (normOptions.folder() == null) {
        known.get().norms().ifPresent(normOptions::use);
      }
    }
    try {
      Reviewer reviewer = new Reviewer(new Scorer(normOptions.norms()::of), Waivers.none());
      try (Unpacking items = new Unpacking(Inputs.find(inputs), Limits.STANDARD)) {
        while (items.hasNext()) {
          if (explain(items.next(), reviewer)) {
            return ExitCode.DONE;
          }
        }
      }
    } catch (NormException e) {
      return console.refuse("no_norm_file", Map.of("reason", String.valueOf(e.getMessage())));
    }
    return console.refuse("no_finding", Map.of("id", id));
  }

  private boolean explain(Item item, Reviewer reviewer) {
    Reading reading = item.read(new DocumentReader(Limits.STANDARD));
    if (reading.disclosure().isEmpty()) {
      return false;
    }
    Review review = reviewer.review(reading.document(), reading.disclosure().get());
    Optional<ReviewedFinding> found =
        review.findings().stream().filter(finding -> finding.id().startsWith(id)).findFirst();
    found.ifPresent(
        finding ->
            new ExplainPage(console.messages(), console.columns())
                .lines(finding, review, reading.origins())
                .forEach(console.out()::println));
    return found.isPresent();
  }
}
