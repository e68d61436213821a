package org.fuhe.extractor.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Tells the characters of glyphs that a file calls radicals (部首) or compatibility forms.
 *
 * <p>Fonts draw 门 and the radical ⻔ with one glyph, and some producers write down the wrong one of
 * the two for each glyph that they embed. What is printed is the character.
 */
final class Radicals {
  private static final char FIRST = '\u2e80';
  private static final char LAST = '\u2fd5';
  private static final char FIRST_COMPATIBLE = '\uf900';
  private static final char LAST_COMPATIBLE = '\ufaff';
  private static final Map<Character, String> CHARACTERS = load();

  private Radicals() {}

  static String characters(char printed) {
    if (printed >= FIRST && printed <= LAST) {
      return CHARACTERS.getOrDefault(printed, String.valueOf(printed));
    }
    return printed >= FIRST_COMPATIBLE && printed <= LAST_COMPATIBLE
        ? Normalizer.normalize(String.valueOf(printed), Normalizer.Form.NFC)
        : String.valueOf(printed);
  }

  private static Map<Character, String> load() {
    Map<Character, String> characters = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Radicals.class.getResourceAsStream("radicals.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int space = line.indexOf(' ');
          characters.put(
              (char) Integer.parseInt(line.substring(0, space), 16),
              Character.toString(Integer.parseInt(line.substring(space + 1), 16)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(characters);
  }
}
