package org.fuhe.extractor.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fuhe.model.Comparison;

/** The words of {@code vocabulary.txt}, by key. */
final class Vocabulary {
  private static final Map<String, Set<String>> WORDS = load("vocabulary.txt");

  private Vocabulary() {}

  /** Returns the words of a key as a tree that holds the words only. */
  static WordTree<Boolean> words(String key) {
    Map<String, Boolean> words = new HashMap<>();
    of(key).forEach(word -> words.put(word, true));
    return new WordTree<>(words);
  }

  /**
   * Returns the words of {@code group.at_least}, {@code group.at_most} …, each with its comparison.
   */
  static Map<String, Comparison> comparisons(String group) {
    Map<String, Comparison> words = new HashMap<>();
    for (Comparison comparison : Comparison.values()) {
      String key = group + "." + comparison.name().toLowerCase(Locale.ROOT);
      WORDS.getOrDefault(key, Set.of()).forEach(word -> words.put(word, comparison));
    }
    return words;
  }

  static Set<String> of(String key) {
    Set<String> words = WORDS.get(key);
    if (words == null) {
      throw new IllegalStateException("the vocabulary has no words of " + key);
    }
    return words;
  }

  private static Map<String, Set<String>> load(String name) {
    Map<String, Set<String>> words = new HashMap<>();
    try (InputStream file = Vocabulary.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        int equals = line.indexOf(" = ");
        if (equals < 0) {
          throw new IllegalStateException(
              "%s, line %d: not 'key = word, word'".formatted(name, number));
        }
        Set<String> known =
            words.computeIfAbsent(line.substring(0, equals), key -> new LinkedHashSet<>());
        for (String word : line.substring(equals + 3).split(",", -1)) {
          known.add(word.strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
