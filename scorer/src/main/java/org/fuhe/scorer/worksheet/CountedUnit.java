package org.fuhe.scorer.worksheet;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import org.fuhe.scorer.words.WordFile;

/**
 * A unit of measure as a multiple of another: 万人 is 10 000 人, % is a hundredth of a share.
 *
 * @param factor how many of the base one of it is
 * @param base what is counted; empty for a share or where no unit is printed
 */
record CountedUnit(BigDecimal factor, String base, boolean isShare) {
  static final CountedUnit NONE = new CountedUnit(BigDecimal.ONE, "", false);
  private static final CountedUnit PERCENT = new CountedUnit(new BigDecimal("0.01"), "", true);
  private static final CountedUnit PER_MILLE = new CountedUnit(new BigDecimal("0.001"), "", true);

  private static final Map<Character, Integer> POWERS =
      Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);

  private static final Map<String, String> MULTIPLES =
      WordFile.values(CountedUnit.class, "units.txt");

  CountedUnit {
    requireNonNull(factor, "factor");
    requireNonNull(base, "base");
  }

  /** Reads a printed unit; brackets around it are of no meaning. */
  static CountedUnit of(String printed) {
    String unit = WordFile.plain(printed);
    if (unit.length() > 1 && unit.startsWith("(") && unit.endsWith(")")) {
      unit = unit.substring(1, unit.length() - 1);
    }
    if (unit.equals("%")) {
      return PERCENT;
    }
    if (unit.equals("‰")) {
      return PER_MILLE;
    }
    String multiple = MULTIPLES.get(unit);
    if (multiple != null) {
      String[] parts = multiple.split(" ", 2);
      return new CountedUnit(new BigDecimal(parts[0]), parts[1], false);
    }
    Integer power = unit.isEmpty() ? null : POWERS.get(unit.charAt(0));
    if (power == null) {
      return new CountedUnit(BigDecimal.ONE, unit, false);
    }
    CountedUnit rest = of(unit.substring(1));
    return new CountedUnit(rest.factor.scaleByPowerOfTen(power), rest.base, rest.isShare);
  }

  /** Tells whether numbers of both can be compared. */
  boolean countsTheSameAs(CountedUnit other) {
    return isShare == other.isShare && base.equals(other.base);
  }

  /** Tells whether a number without a unit can be meant in something smaller than this. */
  boolean isMultiple() {
    return factor.compareTo(BigDecimal.ONE) != 0;
  }

  BigDecimal inBase(BigDecimal number) {
    return number.multiply(factor);
  }

  boolean isNone() {
    return base.isEmpty() && !isShare && !isMultiple();
  }

  boolean isCount() {
    return Directions.list("count_unit").contains(base);
  }

  boolean isTime() {
    return Directions.list("time_unit").contains(base);
  }

  boolean isMoney() {
    return base.startsWith("元");
  }
}
