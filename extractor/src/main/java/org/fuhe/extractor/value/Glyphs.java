package org.fuhe.extractor.value;

/**
 * The characters of a printed text as they are compared: half-width forms, one dash, one minus, and
 * one character for each sign that a converter wrote out ({@code \geq}). Each knows where it stands
 * in the text.
 */
final class Glyphs {
  /** What stands before the first character and behind the last. */
  static final char NONE = '\0';

  private final char[] characters;
  private final int length;
  private final int[] starts;
  private final int[] ends;

  private Glyphs(char[] characters, int length, int[] starts, int[] ends) {
    this.characters = characters;
    this.length = length;
    this.starts = starts;
    this.ends = ends;
  }

  private static final int[] AS_IN_TEXT = {};

  static Glyphs of(String text) {
    int length = text.length();
    char[] characters = new char[length];
    boolean markup = false;
    for (int i = 0; i < length; i++) {
      char c = fold(text.charAt(i));
      if (c == '，' && isWideDigit(text, i - 1) && isWideDigit(text, i + 1)) {
        // Half-width digits with a full-width comma between them are two numbers of a sentence.
        c = ',';
      }
      markup |= c == '\\' || c == '$' || c == '&';
      characters[i] = c;
    }
    return markup
        ? Markup.read(characters)
        : new Glyphs(characters, length, AS_IN_TEXT, AS_IN_TEXT);
  }

  static Glyphs placed(char[] characters, int length, int[] starts, int[] ends) {
    return new Glyphs(characters, length, starts, ends);
  }

  int length() {
    return length;
  }

  char at(int index) {
    return index >= 0 && index < length ? characters[index] : NONE;
  }

  boolean isDigit(int index) {
    return isDigit(at(index));
  }

  /** Tells whether the characters from the index on are the word. */
  boolean has(String word, int index) {
    if (index < 0 || index + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (characters[index + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the character stands in the text. */
  int start(int index) {
    return starts.length == 0 ? index : starts[index];
  }

  /** The place in the text behind the character before the index. */
  int end(int index) {
    return ends.length == 0 ? index : ends[index - 1];
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isHan(char c) {
    return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf');
  }

  private static boolean isWideDigit(String text, int index) {
    return index >= 0
        && index < text.length()
        && text.charAt(index) >= '０'
        && text.charAt(index) <= '９';
  }

  static char fold(char c) {
    if (c < '\u0080') {
      return c;
    }
    if (c >= '！' && c <= '～') {
      return c == '，' ? c : (char) (c - '！' + '!');
    }
    return switch (c) {
      case '￥' -> '¥';
      case '﹪' -> '%';
      case '﹤' -> '<';
      case '﹥' -> '>';
      case '﹦' -> '=';
      case '−', '–', '‐', '‑', '‒', '﹣' -> '-';
      case '―', '─', '━', '⸺', 'ー' -> '—';
      case '〜', '∼', '˜' -> '~';
      case '∕', '⁄' -> '/';
      case '•', '･', '‧', '∙' -> '·';
      default -> c;
    };
  }
}
