package org.fuhe.scorer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fuhe.scorer.form.GeneratedLine;

/** A change of one printed value of a correct form, by the kind of value. */
enum Mutation {
  TOTAL("total", ""),
  TOTAL_ROW("total_row", ""),
  GRADE("grade", ""),
  SCORE("indicator", "score"),
  WEIGHT("indicator", "weight"),
  ACTUAL("indicator", "actual"),
  COEFFICIENT("indicator", "coefficient"),
  BUDGET("funds", "budget"),
  EXECUTED("funds", "executed"),
  RATE("funds", "rate"),
  EXECUTION_SCORE("funds", "score");

  private final String line;
  private final String cell;

  Mutation(String line, String cell) {
    this.line = line;
    this.cell = cell;
  }

  /** Changes one of the values of this kind; empty where the form prints none. */
  Optional<List<GeneratedLine>> of(List<GeneratedLine> form, Random random) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < form.size(); i++) {
      if (form.get(i).kind().equals(line) && changed(form.get(i).get(cell)).isPresent()) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int place = places.get(random.nextInt(places.size()));
    List<GeneratedLine> mutated = new ArrayList<>(form);
    GeneratedLine old = form.get(place);
    mutated.set(place, old.changed(cell, changed(old.get(cell)).orElseThrow()));
    return Optional.of(mutated);
  }

  private Optional<String> changed(String text) {
    if (this == GRADE) {
      return text.isEmpty() ? Optional.empty() : Optional.of(text.equals("差") ? "优" : "差");
    }
    // The number at the beginning, so that its unit stays; dates and zeros are left alone.
    String number = text.replaceAll("^([0-9]+(?:\\.[0-9]+)?).*", "$1");
    if (!number.matches("[0-9.]+") || text.contains("年") || text.contains("月")) {
      return Optional.empty();
    }
    if (new BigDecimal(number).signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(changed(new BigDecimal(number)) + text.substring(number.length()));
  }

  private String changed(BigDecimal number) {
    BigDecimal other =
        switch (this) {
          case TOTAL, TOTAL_ROW, SCORE, EXECUTION_SCORE ->
              number.compareTo(BigDecimal.valueOf(3)) > 0
                  ? number.subtract(BigDecimal.valueOf(2))
                  : number.add(BigDecimal.valueOf(2));
          case WEIGHT -> number.add(BigDecimal.valueOf(2));
          case RATE, EXECUTED, COEFFICIENT, ACTUAL ->
              number.multiply(new BigDecimal("0.6")).setScale(number.scale() + 1);
          case BUDGET -> number.multiply(new BigDecimal("1.5")).setScale(number.scale() + 1);
          case GRADE -> throw new IllegalStateException();
        };
    return other.stripTrailingZeros().toPlainString();
  }

  /** Says why a change cannot be seen in a form; empty where it has to be. */
  Optional<String> whyUnseen(List<GeneratedLine> form, List<GeneratedLine> mutated) {
    GeneratedLine changed =
        mutated.stream().filter(l -> !form.contains(l)).findFirst().orElseThrow();
    GeneratedLine funds =
        form.stream().filter(l -> l.kind().equals("funds")).findFirst().orElse(changed);
    boolean executionUnprinted = funds.kind().equals("funds") && funds.get("score").isEmpty();
    return switch (this) {
      case GRADE, RATE, COEFFICIENT, EXECUTION_SCORE, WEIGHT -> Optional.empty();
      case TOTAL, TOTAL_ROW, SCORE ->
          when(executionUnprinted, "the execution's score is not printed: the total has room");
      case BUDGET, EXECUTED ->
          when(
              executionUnprinted && funds.get("rate").isEmpty(),
              "neither a rate nor a score is printed that follows from the amounts");
      case ACTUAL ->
          when(!changed.get("coefficient").isEmpty(), "the score follows from the coefficient")
              .or(() -> when(changed.get("weight").isEmpty(), "no weight, and so no full marks"))
              .or(() -> when(isCost(changed), "a cost that is still lower is as good"));
    };
  }

  private static boolean isCost(GeneratedLine line) {
    return line.get("name").contains("成本");
  }

  private static Optional<String> when(boolean is, String reason) {
    return is ? Optional.of(reason) : Optional.empty();
  }
}
