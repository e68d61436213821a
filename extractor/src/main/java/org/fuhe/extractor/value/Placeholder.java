package org.fuhe.extractor.value;

/**
 * What is printed where there is nothing to say: {@code /}, {@code —}, {@code 无}.
 *
 * <p>The numeral 一 alone is one as well: it is as often a dash as a number, which cannot be told.
 */
final class Placeholder {
  private static final String DASHES = "/\\-—_…*";
  private static final WordTree<Boolean> WORDS = Vocabulary.words("placeholder");

  private Placeholder() {}

  static boolean fills(Glyphs text) {
    int length = text.length();
    if (WORDS.holds(text, 0, length)) {
      return true;
    }
    for (int i = 0; i < length; i++) {
      if (DASHES.indexOf(text.at(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
