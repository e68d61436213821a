package org.fuhe.scorer.worksheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the word files beside this class: {@code key = word, word, …}, {@code #} for a comment. */
final class WordFile {
  private WordFile() {}

  /** Returns the words of each key; a key can have several lines. */
  static Map<String, Set<String>> lists(String name) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String line : lines(name)) {
      String[] sides = sides(name, line);
      Set<String> known = words.computeIfAbsent(sides[0], key -> new LinkedHashSet<>());
      Arrays.stream(sides[1].split(",", -1)).map(String::strip).forEach(known::add);
    }
    return words;
  }

  /** Returns what stands on the right of each key. */
  static Map<String, String> values(String name) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines(name)) {
      String[] sides = sides(name, line);
      values.put(sides[0], sides[1]);
    }
    return values;
  }

  /** A printed text in the forms in which the files are written: half-width, without spaces. */
  static String plain(String printed) {
    return Normalizer.normalize(printed, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  private static String[] sides(String name, String line) {
    String[] sides = line.split(" = ", 2);
    if (sides.length < 2) {
      throw new IllegalStateException("%s: not 'key = word, word': %s".formatted(name, line));
    }
    return sides;
  }

  private static List<String> lines(String name) {
    try (InputStream file = WordFile.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
