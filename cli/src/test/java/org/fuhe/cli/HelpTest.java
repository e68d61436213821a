package org.fuhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.fuhe.corpus.message.Language;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

final class HelpTest {
  private static final String HAN = "(?s).*\\p{IsHan}.*";

  @Test
  void everyCommandOptionAndParameterHasChineseWords() {
    CommandLine main = command();
    Help.speak(main, Language.ZH);
    List<String> english = new ArrayList<>();
    check(main.getCommandSpec(), english);
    main.getSubcommands().values().forEach(sub -> check(sub.getCommandSpec(), english));
    assertThat(english).isEmpty();
  }

  @Test
  void noChineseWordsAreLeftOfACommandThatIsGone() {
    CommandLine main = command();
    List<String> known = new ArrayList<>(List.of("usage", "help", "version"));
    main.getSubcommands().forEach((name, sub) -> known.addAll(keys("fuhe." + name + ".", sub)));
    known.addAll(keys("fuhe.", main));
    assertThat(Help.chinese().keySet())
        .allMatch(
            key -> known.stream().anyMatch(name -> key.equals(name) || key.startsWith(name + ".")));
  }

  @Test
  void theLanguageThatIsAskedForIsKnownBeforeTheOptionsAreRead() {
    assertThat(Help.language("extract", "--lang", "zh", "--help")).isEqualTo(Language.ZH);
    assertThat(Help.language("extract", "--lang=zh")).isEqualTo(Language.ZH);
    assertThat(Help.language("extract", "--lang", "en")).isEqualTo(Language.EN);
  }

  private static CommandLine command() {
    return Main.command(
        new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
  }

  private static List<String> keys(String prefix, CommandLine command) {
    List<String> keys = new ArrayList<>(List.of(prefix + "usage"));
    for (OptionSpec option : command.getCommandSpec().options()) {
      keys.add(prefix + option.longestName().substring(2));
      keys.add(option.longestName().substring(2)); // one that several commands have
    }
    for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
      keys.add(prefix + parameter.descriptionKey());
      keys.add(parameter.descriptionKey());
    }
    return keys;
  }

  private static void check(CommandSpec command, List<String> english) {
    String name = command.qualifiedName();
    if (!String.join("", command.usageMessage().header()).matches(HAN)) {
      english.add(name);
    }
    for (OptionSpec option : command.options()) {
      if (!String.join("", option.description()).matches(HAN)) {
        english.add(name + " " + option.longestName());
      }
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      if (!String.join("", parameter.description()).matches(HAN)) {
        english.add(name + " " + parameter.paramLabel());
      }
    }
  }
}
