package org.fuhe.corpus.message;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of one package in one language, from {@code messages_zh.properties} or {@code
 * messages_en.properties} beside it.
 *
 * <p>Not {@link java.util.ResourceBundle} and {@link java.text.MessageFormat}, which look at the
 * machine's locale to find a file and to write a number: what is written must not depend on it.
 */
public final class Messages {
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{([a-z]+)(?:\\|([^|}]*)\\|([^|}]*))?\\}");

  private final Language language;
  private final Properties texts;

  private Messages(Language language, Properties texts) {
    this.language = language;
    this.texts = texts;
  }

  /** Returns the messages of the package of a class. */
  public static Messages of(Class<?> owner, Language language) {
    String name = "messages_" + language.code() + ".properties";
    Properties texts = new Properties();
    try (InputStream file = owner.getResourceAsStream(name);
        Reader reader = new InputStreamReader(requireNonNull(file, name), StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Messages(language, texts);
  }

  public Language language() {
    return language;
  }

  /** Returns a message without placeholders. */
  public String text(String key) {
    return text(key, Map.of());
  }

  /**
   * Returns a message.
   *
   * @param values what stands for each <code>{name}</code> in the message; <code>{name|row|rows}
   *     </code> stands for the first word where the value is 1, and else for the second
   */
  public String text(String key, Map<String, String> values) {
    Matcher placeholder = PLACEHOLDER.matcher(pattern(key));
    StringBuilder text = new StringBuilder();
    while (placeholder.find()) {
      String value = requireNonNull(values.get(placeholder.group(1)), placeholder.group());
      placeholder.appendReplacement(text, Matcher.quoteReplacement(word(placeholder, value)));
    }
    return placeholder.appendTail(text).toString();
  }

  private static String word(Matcher placeholder, String value) {
    String one = placeholder.group(2);
    return one == null ? value : value.equals("1") ? one : placeholder.group(3);
  }

  /** Returns all keys, in the order of the alphabet. */
  public Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /** Returns the names of the placeholders of a message. */
  public Set<String> placeholders(String key) {
    Set<String> names = new TreeSet<>();
    PLACEHOLDER.matcher(pattern(key)).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  /** Returns a message with its placeholders, for a page that fills them in itself. */
  public String pattern(String key) {
    return requireNonNull(texts.getProperty(key), key);
  }
}
