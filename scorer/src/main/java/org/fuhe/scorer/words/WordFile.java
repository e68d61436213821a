package org.fuhe.scorer.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fuhe.model.Characters;

/** Reads the word file beside a class: {@code key = word, word, …}, {@code #} for a comment. */
public final class WordFile {
  private static final Pattern SPACE = Pattern.compile("\\s");

  private WordFile() {}

  /** Returns the words of each key; a key can have several lines. */
  public static Map<String, Set<String>> lists(Class<?> beside, String name) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String line : lines(beside, name)) {
      String[] sides = sides(name, line);
      Set<String> known = words.computeIfAbsent(sides[0], key -> new LinkedHashSet<>());
      Arrays.stream(sides[1].split(",", -1)).map(String::strip).forEach(known::add);
    }
    return words;
  }

  /** Returns what stands on the right of each key. */
  public static Map<String, String> values(Class<?> beside, String name) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines(beside, name)) {
      String[] sides = sides(name, line);
      values.put(sides[0], sides[1]);
    }
    return values;
  }

  /** A printed text in the forms in which the files are written: half-width, without spaces. */
  public static String plain(String printed) {
    String plain = Characters.halfWidth(printed);
    return plain.chars().anyMatch(Character::isWhitespace)
        ? SPACE.matcher(plain).replaceAll("")
        : plain;
  }

  private static String[] sides(String name, String line) {
    String[] sides = line.split(" = ", 2);
    if (sides.length < 2) {
      throw new IllegalStateException("%s: not 'key = word, word': %s".formatted(name, line));
    }
    return sides;
  }

  private static List<String> lines(Class<?> beside, String name) {
    try (InputStream file = beside.getResourceAsStream(name)) {
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
