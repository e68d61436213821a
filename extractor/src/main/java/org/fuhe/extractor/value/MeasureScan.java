package org.fuhe.extractor.value;

import java.util.Optional;
import org.fuhe.model.Comparison;
import org.fuhe.model.Measure;
import org.fuhe.model.Printed;
import org.jspecify.annotations.Nullable;

/**
 * Goes once along a text, collects what it mentions — quantities, dates, signs — and concludes what
 * the whole states.
 */
final class MeasureScan {
  /** What is quoted longer is no name of a campaign or standard; a mark may lack its partner. */
  private static final int LONGEST_QUOTED_NAME = 20;

  /** A deadline within more words than this is one among other statements. */
  private static final int LONGEST_DEADLINE = 40;

  private static final String OPENING_QUOTES = "“‘「『\"";
  private static final String CLOSING_QUOTES = "”’」』\"";

  /** Behind these a hyphen before a number is its minus: 增长率为-3%. */
  private static final String BEFORE_MINUS = "为是到至率幅值长降约达(（:：,，;；、";

  private static final WordTree<Boolean> BEFORE_DATE = Vocabulary.words("around.before");
  private static final WordTree<Boolean> BEHIND_DATE = Vocabulary.words("around.behind");

  private final Printed printed;
  private final Glyphs text;
  private final NumberMentions numbers;

  private @Nullable Sign sign;
  private int signStart;
  private @Nullable Sign leading;
  private int quotedUpTo;

  private @Nullable Mention quantity;
  private Optional<Comparison> comparison = Optional.empty();
  private int quantityEnd = -1;
  private int nameEnd = -1;
  private int quantities;
  private int unclear;

  private @Nullable CalendarMention date;
  private int dateStart;
  private int dates;
  private Optional<Comparison> dateComparison = Optional.empty();

  private MeasureScan(Printed printed, Glyphs text) {
    this.printed = printed;
    this.text = text;
    this.numbers = new NumberMentions(text);
  }

  static MeasureScan of(Printed printed, Glyphs text) {
    MeasureScan scan = new MeasureScan(printed, text);
    int at = 0;
    while (at < text.length()) {
      at = scan.next(at);
    }
    return scan;
  }

  /** The unit of the one quantity that the text states. */
  Optional<Printed> unit() {
    Mention only = only();
    return only == null || only.unit() == null
        ? Optional.empty()
        : Optional.of(only.unit().of(printed, text));
  }

  Measure measure() {
    Mention only = only();
    if (only != null) {
      return new Measure.Quantity(
          comparison,
          only.number().orElseThrow(),
          Optional.ofNullable(only.unit()).map(unit -> unit.characters(printed, text)));
    }
    Optional<Comparison> ahead = leading == null ? Optional.empty() : leading.comparison();
    if (quantities + unclear > 0) {
      return new Measure.Words(quantities + unclear == 1 ? ahead : Optional.empty(), true);
    }
    if (date != null && dates == 1 && isTime(date)) {
      return new Measure.Time(dateComparison, date.period());
    }
    boolean severalDates = dates > 1 && date != null && date.isNarrow();
    return new Measure.Words(severalDates ? Optional.empty() : ahead, severalDates);
  }

  private @Nullable Mention only() {
    return quantities == 1 && unclear == 0 ? quantity : null;
  }

  private int next(int index) {
    char c = text.at(index);
    boolean quoted = index < quotedUpTo;
    if (quoted && CLOSING_QUOTES.indexOf(c) >= 0) {
      quotedUpTo = index;
      return index + 1;
    }
    if (OPENING_QUOTES.indexOf(c) >= 0) {
      quotedUpTo = index + LONGEST_QUOTED_NAME;
      return index + 1;
    }
    Sign found = Sign.at(text, index);
    if (found != null) {
      return sign(index, found);
    }
    Sign before = signBefore(index);
    if (c == '¥' && before != null) {
      sign = new Sign(index + 1, before.comparison(), before.symbol());
      return index + 1;
    }
    CalendarMention calendar = quoted ? null : Calendar.at(text, index);
    if (calendar != null) {
      return date(index, calendar);
    }
    if (Numeral.beginsAt(text, index)) {
      return number(index);
    }
    if (ChineseNumeral.isDigit(c)) {
      int end = ChineseNumeral.end(text, index);
      boolean alone = index == 0 || (signBefore(index) != null && signStart == 0);
      if (!quoted && ChineseNumeral.isQuantity(text, index, end, alone)) {
        unclear++;
      }
      return end;
    }
    if (c == '\\' || c == '±') {
      unclear++;
    }
    return index + 1;
  }

  private @Nullable Sign signBefore(int index) {
    return sign != null && sign.end() == index ? sign : null;
  }

  private int sign(int index, Sign found) {
    Sign before = signBefore(index);
    Sign whole = found;
    if (before == null) {
      signStart = index;
    } else {
      Optional<Comparison> both = before.together(found.comparison());
      whole = new Sign(found.end(), both, before.symbol() || found.symbol());
    }
    if (signStart == 0 && whole.symbol()) {
      leading = whole;
    }
    sign = whole;
    return found.end();
  }

  private int date(int index, CalendarMention calendar) {
    dates++;
    Sign before = signBefore(index);
    if (date == null || !date.isNarrow()) {
      date = calendar;
      dateStart = before == null ? index : signStart;
      dateComparison = before == null ? Optional.empty() : before.comparison();
    }
    return calendar.end();
  }

  private int number(int index) {
    boolean hyphen = text.at(index - 1) == '-';
    boolean negative = hyphen && isMinus(index - 1);
    boolean inName = hyphen && (nameEnd == index - 1 || Glyphs.isLatin(text.at(index - 2)));
    if (hyphen && !negative && !inName && quantityEnd != index - 1) {
      unclear++;
    }
    int start = negative ? index - 1 : index;
    Sign before = signBefore(start);
    Mention mention = numbers.at(index, negative, before != null, inName || index < quotedUpTo);
    if (mention.kind() == Mention.Kind.UNCLEAR) {
      unclear++;
    } else if (mention.kind() == Mention.Kind.NAME) {
      nameEnd = mention.end();
    } else if (mention.kind() == Mention.Kind.QUANTITY) {
      quantities++;
      quantityEnd = mention.end();
      if (quantity == null) {
        quantity = mention;
        comparison = comparison(before == null ? leading : before, mention);
      }
    }
    return mention.end();
  }

  private boolean isMinus(int index) {
    return index == 0 || signBefore(index) != null || BEFORE_MINUS.indexOf(text.at(index - 1)) >= 0;
  }

  private static Optional<Comparison> comparison(@Nullable Sign before, Mention mention) {
    return before == null ? mention.behind() : before.together(mention.behind());
  }

  /**
   * A date is what the text states, not something it mentions, where it says by when something is
   * due, or where hardly anything else is said.
   */
  private boolean isTime(CalendarMention mention) {
    if (mention.due() && text.length() <= LONGEST_DEADLINE) {
      return true;
    }
    boolean begins = dateStart == 0 || BEFORE_DATE.holds(text, 0, dateStart);
    if (begins && mention.isDay()) {
      return true;
    }
    int end = text.length();
    while (end > mention.end() && "。；;.".indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    return begins && (end == mention.end() || BEHIND_DATE.holds(text, mention.end(), end));
  }
}
