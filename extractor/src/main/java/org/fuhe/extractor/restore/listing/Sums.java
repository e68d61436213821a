package org.fuhe.extractor.restore.listing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which projects of a list add up as it was read: their scores to the total, their weights to what
 * most projects' weights have. A document can be wrong about one project; a reading in which most
 * do not add up is wrong itself.
 */
final class Sums {
  private static final BigDecimal ROUNDED = new BigDecimal("0.03");

  private final Heading heading;
  private final List<List<Rows.Row>> projects = new ArrayList<>();

  Sums(Heading heading, Rows rows) {
    this.heading = heading;
    for (Rows.Row row : rows.all()) {
      if (row.beginsProject() || projects.isEmpty()) {
        projects.add(new ArrayList<>());
      }
      projects.get(projects.size() - 1).add(row);
    }
  }

  /** Returns the rows of the projects of which a sum is not what it should be. */
  Set<Rows.Row> astray() {
    Optional<BigDecimal> usual = usual();
    Set<Rows.Row> astray = new LinkedHashSet<>();
    for (List<Rows.Row> project : projects) {
      if (!isScored(project) || !isWeighted(project, usual)) {
        astray.addAll(project);
      }
    }
    return astray;
  }

  /** Returns the share of the projects' sums that are what they should be. */
  double share() {
    Optional<BigDecimal> usual = usual();
    double adding = 0;
    for (List<Rows.Row> project : projects) {
      adding += (isScored(project) ? 0.5 : 0) + (isWeighted(project, usual) ? 0.5 : 0);
    }
    return projects.isEmpty() ? 0 : adding / projects.size();
  }

  private boolean isScored(List<Rows.Row> project) {
    Optional<BigDecimal> total = number(project.get(0), Role.TOTAL);
    Optional<BigDecimal> scores = sum(project, Role.SCORE);
    return total.isPresent() && scores.isPresent() && isSame(total.get(), scores.get());
  }

  private boolean isWeighted(List<Rows.Row> project, Optional<BigDecimal> usual) {
    Optional<BigDecimal> weights = sum(project, Role.WEIGHT);
    return weights.isPresent() && usual.isPresent() && isSame(weights.get(), usual.get());
  }

  private Optional<BigDecimal> usual() {
    Map<BigDecimal, Integer> counts = new HashMap<>();
    for (List<Rows.Row> project : projects) {
      sum(project, Role.WEIGHT)
          .ifPresent(sum -> counts.merge(sum.stripTrailingZeros(), 1, Integer::sum));
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private Optional<BigDecimal> sum(List<Rows.Row> rows, Role role) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Rows.Row row : rows) {
      Optional<BigDecimal> number = number(row, role);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(number.get());
    }
    return Optional.of(sum);
  }

  private Optional<BigDecimal> number(Rows.Row row, Role role) {
    int column = heading.find(role).orElse(-1);
    List<Token> cell = column < 0 ? List.of() : row.cell(column);
    return cell.isEmpty() ? Optional.empty() : cell.get(0).number();
  }

  private static boolean isSame(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(ROUNDED) <= 0;
  }
}
