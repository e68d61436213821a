package org.fuhe.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import org.fuhe.corpus.message.Language;
import picocli.CommandLine;

/**
 * The words of {@code --help}: English stands at the commands and options themselves, Chinese in
 * {@code help_zh.properties}.
 */
final class Help {
  private static final String OPTION = "--lang";

  private Help() {}

  /**
   * The language of help and of faults in the command itself, which come before its options are
   * understood.
   */
  static Language language(String... arguments) {
    List<String> words = List.of(arguments);
    for (Language language : Language.values()) {
      int option = words.indexOf(OPTION);
      boolean asked = option >= 0 && words.subList(option, words.size()).contains(language.code());
      if (asked || words.contains(OPTION + "=" + language.code())) {
        return language;
      }
    }
    return Language.of(Locale.getDefault());
  }

  static void speak(CommandLine command, Language language) {
    if (language == Language.ZH) {
      command.setResourceBundle(chinese());
    }
  }

  static PropertyResourceBundle chinese() {
    String name = "help_zh.properties";
    try (InputStream file = requireNonNull(Help.class.getResourceAsStream(name), name)) {
      return new PropertyResourceBundle(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
