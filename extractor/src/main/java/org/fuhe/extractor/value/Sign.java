package org.fuhe.extractor.value;

import java.util.Optional;
import org.fuhe.model.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * A sign of comparison in a text: characters ({@code ≥}, {@code ＞＝}) or the words for one (不低于).
 *
 * @param end the index behind it
 * @param comparison empty where the characters contradict each other
 * @param symbol whether it is of characters
 */
record Sign(int end, Optional<Comparison> comparison, boolean symbol) {
  private static final int GREATER = 1;
  private static final int LESS = 2;
  private static final int EQUAL = 4;

  /** Of a document that is named in a text; the search for its end must not take time. */
  private static final int LONGEST_TITLE = 100;

  private static final WordTree<Comparison> BEFORE =
      new WordTree<>(Vocabulary.comparisons("before"));

  /** Reads the sign that begins at the index; null where there is none, which is nearly always. */
  static @Nullable Sign at(Glyphs text, int index) {
    int end = index;
    int parts = 0;
    for (int part = parts(text, end); part != 0; part = parts(text, end)) {
      parts |= part;
      end++;
    }
    if (end > index) {
      return new Sign(end, comparison(parts), true);
    }
    WordTree.Match<Comparison> words = BEFORE.longest(text, index);
    return words == null ? null : new Sign(words.end(), Optional.of(words.value()), false);
  }

  /** Reads a text that is nothing but a sign. */
  static Optional<Comparison> alone(Glyphs text, int from, int to) {
    if (to - from == 1 && angle(text.at(from)) != 0) {
      return comparison(angle(text.at(from)));
    }
    Sign sign = at(text, from);
    return sign != null && sign.end == to ? sign.comparison : Optional.empty();
  }

  /** Returns what this sign says, unless another one contradicts it. */
  Optional<Comparison> together(Optional<Comparison> other) {
    if (comparison.isEmpty() || other.isEmpty()) {
      return comparison;
    }
    Comparison here = comparison.get();
    Comparison there = other.get();
    boolean agree =
        here == there
            || (isUpward(here) && isUpward(there))
            || (isDownward(here) && isDownward(there));
    return agree ? comparison : Optional.empty();
  }

  private static boolean isUpward(Comparison comparison) {
    return comparison == Comparison.AT_LEAST || comparison == Comparison.MORE;
  }

  private static boolean isDownward(Comparison comparison) {
    return comparison == Comparison.AT_MOST || comparison == Comparison.LESS;
  }

  private static int parts(Glyphs text, int index) {
    return switch (text.at(index)) {
      case '>', '\uf03e' -> GREATER;
      case '<', '\uf03c' -> LESS;
      case '=', '\uf03d' -> EQUAL;
      // The last one of each is the Symbol font's, whose characters come out of PDF and old Word
      // files like this.
      case '≥', '≧', '⩾', '≽', '≮', '\uf0b3' -> GREATER | EQUAL;
      case '≤', '≦', '⩽', '≼', '≯', '\uf0a3' -> LESS | EQUAL;
      case '≠' -> GREATER | LESS;
      case '《', '〈' -> opensTitle(text, index) ? 0 : angle(text.at(index));
      case '》', '〉' -> index > 0 || !goesOn(text, index) ? 0 : angle(text.at(index));
      default -> 0;
    };
  }

  /** Typed with a Chinese keyboard, ≤ becomes 《. */
  private static int angle(char c) {
    return switch (c) {
      case '《' -> LESS | EQUAL;
      case '》' -> GREATER | EQUAL;
      case '〈' -> LESS;
      case '〉' -> GREATER;
      default -> 0;
    };
  }

  private static boolean opensTitle(Glyphs text, int index) {
    if (!goesOn(text, index)) {
      return true;
    }
    int end = Math.min(text.length(), index + LONGEST_TITLE);
    for (int i = index + 1; i < end; i++) {
      if (text.at(i) == '》' || text.at(i) == '〉') {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(Glyphs text, int index) {
    return text.isDigit(index + 1) || text.at(index + 1) == '=';
  }

  private static Optional<Comparison> comparison(int parts) {
    return switch (parts) {
      case GREATER -> Optional.of(Comparison.MORE);
      case LESS -> Optional.of(Comparison.LESS);
      case EQUAL -> Optional.of(Comparison.EQUAL);
      case GREATER | EQUAL -> Optional.of(Comparison.AT_LEAST);
      case LESS | EQUAL -> Optional.of(Comparison.AT_MOST);
      default -> Optional.empty();
    };
  }
}
