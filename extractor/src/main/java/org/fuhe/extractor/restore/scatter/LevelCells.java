package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.restore.level.LevelKind;

/** The cells of level 1 and of level 2 among the tokens of a table; some words can be either. */
record LevelCells(List<Token> firsts, List<Token> seconds) {
  static LevelCells of(List<Token> levels) {
    List<Token> firsts = new ArrayList<>();
    List<Token> seconds = new ArrayList<>();
    List<Token> either = new ArrayList<>();
    for (Token token : levels) {
      boolean first = token.means(Term.LEVEL_FIRST);
      boolean second = token.means(Term.LEVEL_SECOND);
      boolean below = !token.label().fullMarks().isPresent() && isMarked(token, levels);
      if (token.label().fullMarks().isPresent() || (first && !second && !below)) {
        firsts.add(token);
      } else if (below || (second && !first)) {
        seconds.add(token);
      } else {
        either.add(token);
      }
    }
    for (Token token : either) {
      LevelKind kind = LevelKind.of(token.plain(), false);
      boolean hasSecond =
          seconds.stream().anyMatch(other -> LevelKind.of(other.plain(), false) == kind);
      boolean hasFirst =
          firsts.stream().anyMatch(other -> LevelKind.of(other.plain(), true) == kind);
      if (hasSecond && !hasFirst) {
        firsts.add(token);
      } else {
        seconds.add(token);
      }
    }
    return new LevelCells(firsts, seconds);
  }

  /** 预算执行（10分） | 预算执行: the same words with full marks are the level above. */
  private static boolean isMarked(Token token, List<Token> levels) {
    return levels.stream()
        .filter(other -> other.label().fullMarks().isPresent())
        .anyMatch(other -> other.label().words().equals(token.label().words()));
  }
}
