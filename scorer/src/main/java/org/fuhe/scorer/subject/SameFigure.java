package org.fuhe.scorer.subject;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Amount;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Interval;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Evidence;
import org.fuhe.scorer.finding.Sentence;

/**
 * A figure that a document states in two places.
 *
 * @param what the figure
 * @param part whether one of them is the sum of what may not have been published in full
 */
public record SameFigure(
    Disclosure disclosure, SubjectKey key, Sentence what, Stated one, Stated other, boolean part)
    implements Subject {
  /**
   * A figure, or the sum of several, where it stands.
   *
   * @param yuan the sum of what is printed
   * @param range what the sum stands for, with the rounding of each figure
   * @param printed the figures, at least one
   */
  public record Stated(Sentence where, BigDecimal yuan, Interval range, List<Evidence> printed) {
    public Stated {
      requireNonNull(where, "where");
      requireNonNull(yuan, "yuan");
      requireNonNull(range, "range");
      printed = List.copyOf(printed);
    }

    /** The sum of the figures; empty when one is not understood or has no unit. */
    static Optional<Stated> of(Sentence where, String field, List<Reported<Amount>> figures) {
      BigDecimal yuan = BigDecimal.ZERO;
      Interval range = Interval.exactly(BigDecimal.ZERO);
      List<Evidence> printed = new ArrayList<>();
      for (Reported<Amount> figure : figures) {
        Optional<Amount> amount = figure.value().filter(a -> a.unit().isPresent());
        if (amount.isEmpty()) {
          return Optional.empty();
        }
        BigDecimal number = amount.get().number();
        Interval rounded = Interval.rounded(number, Math.max(0, number.scale()));
        BigDecimal unit = amount.get().unit().orElseThrow().toYuan(BigDecimal.ONE);
        yuan = yuan.add(number.multiply(unit));
        range = range.plus(rounded.times(unit));
        printed.add(new Evidence(field, figure.printed()));
      }
      return printed.isEmpty()
          ? Optional.empty()
          : Optional.of(new Stated(where, yuan, range, printed));
    }

    /** Tells whether both can stand for the same amount, each printed rounded or cut off. */
    public boolean meets(Stated that) {
      return range.with(cutOff()).meets(that.range.with(that.cutOff()));
    }

    /** What a figure stands for of which further digits were cut off. */
    private Interval cutOff() {
      return new Interval(yuan, yuan.add(range.high().subtract(range.low())));
    }
  }

  public SameFigure {
    requireNonNull(disclosure, "disclosure");
    requireNonNull(key, "key");
    requireNonNull(what, "what");
    requireNonNull(one, "one");
    requireNonNull(other, "other");
  }

  public static List<SameFigure> of(Disclosure disclosure, List<Form> forms) {
    return new SameFigures(disclosure, forms).all();
  }

  @Override
  public Doubts doubts() {
    return Doubts.of(disclosure);
  }
}
