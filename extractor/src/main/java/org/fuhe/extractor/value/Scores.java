package org.fuhe.extractor.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;

/**
 * Reads a score or full marks: {@code 10.00分}, {@code 20}, {@code （10分）}, {@code 98分（优）}.
 *
 * <p>A share is no score: what {@code 20%} means under 分值 depends on the marks of the whole form.
 */
public final class Scores {
  private static final WordTree<Boolean> GRADES = Vocabulary.words("grade");

  private Scores() {}

  public static Reported<BigDecimal> read(Printed printed) {
    return new Reported<>(printed, score(Glyphs.of(printed.text())));
  }

  private static Optional<BigDecimal> score(Glyphs text) {
    int length = text.length();
    if (text.at(0) == '(' && text.has("分)", length - 2)) {
      return Numbers.between(text, 1, length - 2);
    }
    int to = 0;
    while (to < length && !Glyphs.isHan(text.at(to)) && text.at(to) != '(') {
      to++;
    }
    int rest = to + (text.at(to) == '分' ? 1 : 0);
    boolean onlyScore = rest == length || isGrade(text, rest, length);
    return onlyScore ? Numbers.between(text, 0, to) : Optional.empty();
  }

  private static boolean isGrade(Glyphs text, int from, int to) {
    boolean bracketed = text.at(from) == '(' && text.at(to - 1) == ')';
    return bracketed ? GRADES.holds(text, from + 1, to - 1) : GRADES.holds(text, from, to);
  }
}
