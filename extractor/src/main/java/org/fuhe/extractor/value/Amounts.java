package org.fuhe.extractor.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fuhe.model.Amount;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;

/**
 * Reads an amount of money: {@code 1,350,000.00}, {@code 36万}, {@code 15亿元}, {@code ￥20}.
 *
 * <p>The unit beside the number wins over that of the table. The sign ￥ names the currency and not
 * the unit, so it says 元 only where the table says nothing. 千元 and other units that the dataset
 * does not have leave the amount empty, as do words.
 */
public final class Amounts {
  private static final WordTree<AmountUnit> UNITS = units();
  private static final String CURRENCY = "人民币";

  private Amounts() {}

  public static Reported<Amount> read(Printed printed, Optional<AmountUnit> tableUnit) {
    return new Reported<>(printed, amount(Glyphs.of(printed.text()), tableUnit));
  }

  private static Optional<Amount> amount(Glyphs text, Optional<AmountUnit> tableUnit) {
    int from = text.has(CURRENCY, 0) ? CURRENCY.length() : 0;
    boolean yuan = text.at(from) == '¥';
    if (yuan) {
      from++;
    }
    int to = text.length();
    while (to > from && !Glyphs.isDigit(text.at(to - 1))) {
      to--;
    }
    Optional<BigDecimal> number = Numbers.between(text, from, to);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (to == text.length()) {
      Optional<AmountUnit> unit =
          tableUnit.isEmpty() && (yuan || from > 0) ? Optional.of(AmountUnit.YUAN) : tableUnit;
      return Optional.of(new Amount(number.get(), unit));
    }
    return unit(text, to).map(unit -> new Amount(number.get(), Optional.of(unit)));
  }

  /** Reads the unit that fills the rest: {@code 万元}, {@code （万元）}, {@code 万元整}. */
  private static Optional<AmountUnit> unit(Glyphs text, int from) {
    boolean bracketed = text.at(from) == '(' && text.at(text.length() - 1) == ')';
    int start = bracketed ? from + 1 : from;
    int end = text.length() - (bracketed || text.at(text.length() - 1) == '整' ? 1 : 0);
    WordTree.Match<AmountUnit> unit = UNITS.longest(text, start);
    return unit != null && unit.end() == end ? Optional.of(unit.value()) : Optional.empty();
  }

  private static WordTree<AmountUnit> units() {
    Map<String, AmountUnit> units = new HashMap<>();
    for (AmountUnit unit : AmountUnit.values()) {
      units.put(unit.label(), unit);
      units.put(unit.label().replace('元', '圆'), unit);
    }
    units.put("万", AmountUnit.TEN_THOUSAND_YUAN);
    units.put("亿", AmountUnit.HUNDRED_MILLION_YUAN);
    return new WordTree<>(units);
  }
}
