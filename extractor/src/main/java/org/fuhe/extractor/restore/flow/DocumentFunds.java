package org.fuhe.extractor.restore.flow;

import static org.fuhe.extractor.lexicon.Term.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;
import org.jspecify.annotations.Nullable;

/**
 * What the forms of a document say of their funds. It chooses between readings of other lines that
 * lost their columns, and changes no figure.
 */
final class DocumentFunds {
  /** The columns of a summary, and the rows of a form that hold the same money. */
  private static final Map<Term, Term> ROW_OF_COLUMN =
      Map.of(
          SUMMARY_CENTRAL, FUND_ROW_CENTRAL,
          SUMMARY_MUNICIPAL, FUND_ROW_MUNICIPAL,
          SUMMARY_DISTRICT, FUND_ROW_DISTRICT,
          SUMMARY_OTHER, FUND_ROW_OTHER);

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final Set<Term> marks = EnumSet.noneOf(Term.class);
  private final Map<String, Map<Term, Set<BigDecimal>>> figuresOfForm = new HashMap<>();
  private String form = "";

  /** The columns of funding blocks that have marks (/, —) so far. */
  Set<Term> marks() {
    return marks;
  }

  void beginForm(String name) {
    form = Plain.of(name);
  }

  void add(Term source, List<Token> figures) {
    Set<BigDecimal> values =
        figuresOfForm
            .computeIfAbsent(form, key -> new EnumMap<>(Term.class))
            .computeIfAbsent(source, key -> new HashSet<>());
    figures.forEach(
        figure ->
            Figures.value(figure.plain())
                .filter(value -> value.signum() != 0)
                .ifPresent(values::add));
  }

  /** Tells whether a summary's row, read so, has the figures of the form of that name. */
  boolean hasFigures(String name, List<Term> columns, @Nullable Token[] reading) {
    for (int column = 0; column < reading.length; column++) {
      Set<BigDecimal> known = figures(name, columns.get(column));
      Token figure = reading[column];
      boolean fits =
          figure == null
              ? known.isEmpty()
              : known.stream().anyMatch(value -> isSame(figure, value));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a summary's row, read so, has figures where the form of that name has some. */
  boolean hasSources(String name, List<Term> columns, @Nullable Token[] reading) {
    for (int column = 0; column < reading.length; column++) {
      if (figures(name, columns.get(column)).isEmpty() != (reading[column] == null)) {
        return false;
      }
    }
    return true;
  }

  private Set<BigDecimal> figures(String name, Term column) {
    Term row = ROW_OF_COLUMN.get(column);
    return row == null ? Set.of() : ofForm(Plain.of(name)).getOrDefault(row, Set.of());
  }

  /** A code may stand in front of the name in the form. */
  private Map<Term, Set<BigDecimal>> ofForm(String name) {
    Map<Term, Set<BigDecimal>> exact = figuresOfForm.get(name);
    if (exact != null) {
      return exact;
    }
    List<String> longer =
        figuresOfForm.keySet().stream()
            .filter(key -> !name.isEmpty() && key.endsWith(name))
            .toList();
    return longer.size() == 1 ? figuresOfForm.getOrDefault(longer.get(0), Map.of()) : Map.of();
  }

  /** A summary prints 万元 rounded where the form prints 元. */
  private static boolean isSame(Token figure, BigDecimal value) {
    return Figures.value(figure.plain())
        .filter(
            printed ->
                printed.compareTo(value) == 0
                    || printed.compareTo(
                            value
                                .divide(TEN_THOUSAND)
                                .setScale(Math.max(0, printed.scale()), RoundingMode.HALF_UP))
                        == 0)
        .isPresent();
  }
}
