package org.fuhe.extractor.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a word behind a date makes of it. */
enum Tail {
  /** The date is the last: 前, 底前, 末. */
  UNTIL,
  /** The date is the first: 起, 以后. */
  SINCE,
  /** A part of the date that is not told apart: 初, 中旬. */
  WITHIN,
  /** Within it; of a month alone, within so many months as well: 3月内. */
  INSIDE;

  private static final WordTree<Tail> WORDS = words();

  static WordTree.@Nullable Match<Tail> at(Glyphs text, int index) {
    return WORDS.longest(text, index);
  }

  private static WordTree<Tail> words() {
    Map<String, Tail> words = new HashMap<>();
    for (Tail tail : values()) {
      Vocabulary.of("date." + tail.name().toLowerCase(Locale.ROOT))
          .forEach(word -> words.put(word, tail));
    }
    return new WordTree<>(words);
  }
}
