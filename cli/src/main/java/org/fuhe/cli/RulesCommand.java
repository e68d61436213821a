package org.fuhe.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fuhe.cli.page.CataloguePage;
import org.fuhe.corpus.message.Language;
import org.fuhe.scorer.rule.Catalogue;
import org.fuhe.scorer.rule.Rules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules, or prints the page of one. */
@Command(
    name = "rules",
    header = "Lists the rules, or prints the page of one.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class RulesCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      descriptionKey = "RULE",
      description = "The rule to print.")
  private @Nullable String id;

  @Option(names = "--lang", paramLabel = "zh|en", description = "The language of the pages.")
  private @Nullable Language language;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.speak(Optional.ofNullable(language));
    if (id != null && !Rules.ids().contains(id)) {
      return console.refuse("no_rule", Map.of("rule", id));
    }
    boolean chinese = console.messages().language() == Language.ZH;
    List<String> lines =
        id == null
            ? new CataloguePage(console.messages(), console.columns()).rules()
            : Catalogue.page(id, chinese).lines().toList();
    lines.forEach(console.out()::println);
    return ExitCode.DONE;
  }
}
