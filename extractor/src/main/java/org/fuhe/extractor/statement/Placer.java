package org.fuhe.extractor.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the columns of the figures of all sides of a document, each with the help of the others.
 */
final class Placer {
  private final List<SideDraft> sides;
  private final Vocabulary vocabulary;
  private final Scale scale;
  private final List<Placement> placements = new ArrayList<>();

  private Placer(List<SideDraft> sides, Vocabulary vocabulary) {
    this.sides = sides;
    this.vocabulary = vocabulary;
    this.scale =
        Scale.of(
            sides.stream()
                .flatMap(side -> side.accounts().stream())
                .flatMap(account -> account.figures().stream())
                .toList());
  }

  static List<Placement> place(List<SideDraft> sides, Vocabulary vocabulary) {
    Placer placer = new Placer(sides, vocabulary);
    sides.forEach(side -> placer.placements.add(placer.place(side, List.of())));
    for (int i = 0; i < sides.size(); i++) {
      if (!placer.placements.get(i).isComplete()) {
        placer.placements.set(i, placer.place(sides.get(i), List.copyOf(placer.placements)));
      }
    }
    return placer.placements;
  }

  private Placement place(SideDraft side, List<Placement> placed) {
    List<SideDraft> others = sides.stream().filter(other -> !Objects.equals(other, side)).toList();
    Evidence evidence = new Evidence(side, others, scale, vocabulary);
    Shape shape =
        side.shapes().stream()
            .min(Comparator.comparingLong(candidate -> broken(side, candidate)))
            .orElseThrow();
    Twins twins = new Twins(placed, side);
    List<List<Reading>> readings =
        ColumnSearch.search(
            readings(side, shape),
            side.parents(),
            side.hasColumns() ? Map.of() : evidence.totals(shape),
            (row, reading) ->
                evidence.doubt(shape, row, reading) + twins.doubt(shape, row, reading),
            shape.columns());
    return Placement.of(side, shape, readings);
  }

  private List<List<Reading>> readings(SideDraft side, Shape shape) {
    Map<List<Long>, List<Reading>> known = new HashMap<>();
    List<List<Reading>> readings = new ArrayList<>();
    for (Account account : side.accounts()) {
      List<Long> figures = scale.units(account.figures());
      readings.add(
          account
              .columns()
              .map(columns -> Reading.placed(figures, columns, shape))
              .orElseGet(() -> known.computeIfAbsent(figures, units -> Reading.of(units, shape))));
    }
    return readings;
  }

  private long broken(SideDraft side, Shape shape) {
    return readings(side, shape).stream()
        .mapToLong(of -> of.isEmpty() ? 1 : of.get(0).broken())
        .sum();
  }
}
