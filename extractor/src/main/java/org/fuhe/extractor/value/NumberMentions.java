package org.fuhe.extractor.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.model.Comparison;
import org.jspecify.annotations.Nullable;

/** Tells what the numbers of one text are: quantities, parts of names, list numbers. */
final class NumberMentions {
  private static final WordTree<Optional<Comparison>> BEHIND = behind();
  private static final WordTree<Boolean> NAMED = Vocabulary.words("name");
  private static final WordTree<Boolean> PREDICATES = Vocabulary.words("predicate");

  /** Behind these, what follows begins anew. */
  private static final String BREAKS = "。；;:：，,、！!？?)）”】";

  /** Units such as 标准化考场; a longer rest is a sentence. */
  private static final int LONGEST_UNKNOWN_UNIT = 4;

  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;
  private static final int LAST_HOUR = 24;

  private final Glyphs text;
  private int listNumbers;

  NumberMentions(Glyphs text) {
    this.text = text;
  }

  /**
   * Reads the number at the index.
   *
   * @param negative whether the minus before it is its own
   * @param signed whether a sign of comparison stands directly before it
   * @param quoted whether it stands in quotation marks, as names do
   */
  Mention at(int index, boolean negative, boolean signed, boolean quoted) {
    int listNumber = signed || negative ? index : listNumberEnd(index);
    if (listNumber > index) {
      listNumbers++;
      return Mention.name(listNumber);
    }
    Numeral numeral = Numeral.at(text, index);
    int end = numeral.end();
    char before = text.at(index - 1);
    boolean repeated = before == '含' && text.at(index - 2) == '(';
    if (before == '第' || before == '〔' || repeated) {
      return Mention.name(end);
    }
    if (numeral.value().isEmpty()) {
      return Mention.unclear(end);
    }
    boolean inName =
        quoted || Glyphs.isLatin(before) || NAMED.longest(text, end) != null || isCohort(index);
    if (inName && !signed && text.at(end) != '%') {
      return Mention.name(end);
    }
    BigDecimal value = numeral.value().get();
    return quantity(index, end, negative ? value.negate() : value, signed);
  }

  private Mention quantity(int index, int end, BigDecimal number, boolean signed) {
    Unit unit = Unit.at(text, end);
    if (unit == null) {
      unit = unknownUnit(end, signed);
    }
    int last = unit == null ? end : unit.end();
    WordTree.Match<Optional<Comparison>> behind = BEHIND.longest(text, last);
    if (unit == null && behind == null && !standsAlone(end)) {
      // 5G, 4A级: a name. 30企业: a number or a name.
      return Glyphs.isLatin(text.at(end)) ? Mention.name(end) : Mention.unclear(end);
    }
    if (!signed && behind == null && canBeDate(index, end, unit, number)) {
      return Mention.unclear(last);
    }
    return new Mention(
        Mention.Kind.QUANTITY,
        behind == null ? last : behind.end(),
        Optional.of(number),
        behind == null ? Optional.empty() : behind.value(),
        unit);
  }

  /** A measure word that is not known is one by its place: all that follows the number. */
  private @Nullable Unit unknownUnit(int end, boolean signed) {
    int rest = text.length() - end;
    if (rest < 1
        || rest > (signed ? LONGEST_UNKNOWN_UNIT : 1)
        || !Glyphs.isHan(text.at(end))
        || PREDICATES.longest(text, end) != null
        || BEHIND.longest(text, end) != null) {
      return null;
    }
    for (int i = end; i < text.length(); i++) {
      if (!Glyphs.isHan(text.at(i))) {
        return null;
      }
    }
    return new Unit(List.of(new Unit.Piece(end, text.length())), text.length());
  }

  /** 2021届, 2021级 */
  private boolean isCohort(int index) {
    char c = text.at(index + 4);
    return (c == '届' || c == '级') && DateDigits.year(text, index) > 0;
  }

  private boolean standsAlone(int end) {
    char c = text.at(end);
    // 5. has lost its decimals; 1+X is a name.
    boolean goesOn = c == '+' || (c == '.' && end + 1 == text.length());
    return !goesOn && (!isWord(c) || PREDICATES.longest(text, end) != null);
  }

  /** {@code 12月}, {@code 31日}, {@code 18时} within a sentence; {@code 2021.12}, {@code 20211231}. */
  private boolean canBeDate(int index, int end, @Nullable Unit unit, BigDecimal number) {
    if (unit == null) {
      return index == 0 && end == text.length() && (isYearAndMonth() || DateDigits.fillAsDay(text));
    }
    if (unit.end() - end != 1 || (index == 0 && unit.end() == text.length())) {
      return false;
    }
    char name = text.at(end);
    char before = text.at(index - 1);
    if ((name == '月' && before == '年') || (name == '日' && before == '月')) {
      // 2021年13月
      return true;
    }
    int last =
        switch (name) {
          case '月' -> LAST_MONTH;
          case '日' -> LAST_DAY;
          case '时' -> LAST_HOUR;
          default -> -1;
        };
    return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(last)) <= 0;
  }

  private static boolean isWord(char c) {
    return Glyphs.isHan(c) || Glyphs.isLatin(c);
  }

  /** 2021.12 */
  private boolean isYearAndMonth() {
    return text.at(4) == '.'
        && DateDigits.year(text, 0) > 0
        && DateDigits.month(text, 5) > 0
        && 5 + DateDigits.count(text, 5) == text.length();
  }

  /**
   * Returns the index behind a list number, or the index itself. List numbers count from 1; the
   * first stands where a sentence begins, the others stand anywhere, since lines are joined.
   */
  private int listNumberEnd(int index) {
    int end = index;
    int number = 0;
    while (end - index < 3 && text.isDigit(end)) {
      number = number * 10 + (text.at(end) - '0');
      end++;
    }
    char before = text.at(index - 1);
    char after = text.at(end);
    if (end - index > 2 || end + 1 >= text.length()) {
      return index;
    }
    if (before == '(' && after == ')') {
      return end + 1;
    }
    boolean counts = number == listNumbers + 1;
    boolean begins = listNumbers > 0 || index == 0 || BREAKS.indexOf(before) >= 0;
    boolean closes =
        after == '、'
            || after == ')'
            || (after == '.' && (!text.isDigit(end + 1) || isYearAt(end + 1)));
    return counts && begins && closes ? end + 1 : index;
  }

  /** {@code 1.2021年}: the first point of a list, on a year. */
  private boolean isYearAt(int index) {
    Numeral numeral = Numeral.at(text, index);
    return numeral.end() == index + 4
        && text.at(numeral.end()) == '年'
        && numeral.value().filter(year -> DateDigits.isYear(year.intValue())).isPresent();
  }

  private static WordTree<Optional<Comparison>> behind() {
    Map<String, Optional<Comparison>> words = new HashMap<>();
    Vocabulary.comparisons("behind").forEach((word, sign) -> words.put(word, Optional.of(sign)));
    Vocabulary.of("behind.none").forEach(word -> words.put(word, Optional.empty()));
    return new WordTree<>(words);
  }
}
