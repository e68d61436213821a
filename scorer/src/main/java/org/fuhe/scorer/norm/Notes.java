package org.fuhe.scorer.norm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was understood of the notes under a form's tables; a part that was not is empty. */
record Notes(
    Optional<Cited<Norm.Shortfall>> atLeast,
    Optional<Cited<Norm.Shortfall>> atMost,
    Optional<Cited<List<Norm.Band>>> bands,
    Optional<Cited<Norm.GradeScale>> grades,
    Optional<Cited<BigDecimal>> explainedRate,
    Optional<Cited<BigDecimal>> executionWeight,
    Map<String, Cited<BigDecimal>> levelWeights) {
  static final Notes NONE =
      new Notes(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of());

  /** Fills what is not said here from other notes. */
  Notes or(Notes others) {
    return new Notes(
        atLeast.or(others::atLeast),
        atMost.or(others::atMost),
        bands.or(others::bands),
        grades.or(others::grades),
        explainedRate.or(others::explainedRate),
        executionWeight.or(others::executionWeight),
        levelWeights.isEmpty() ? others.levelWeights : levelWeights);
  }
}
