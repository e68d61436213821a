package org.fuhe.scorer.norm;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The norm of one form: what the form prints itself comes first, a named norm fills in the rest.
 *
 * @param printedLevelWeights the marks that the form prints at its first levels: 产出指标(50分)
 */
public record FormNorm(
    Norm norm,
    Cited<BigDecimal> executionWeight,
    Map<String, Cited<BigDecimal>> printedLevelWeights,
    Cited<Norm.QuantityRule> quantity,
    Cited<List<Norm.Band>> bands,
    Cited<Norm.GradeScale> grades,
    Cited<Norm.Thresholds> thresholds) {
  public FormNorm {
    requireNonNull(norm, "norm");
    requireNonNull(executionWeight, "executionWeight");
    printedLevelWeights = Map.copyOf(printedLevelWeights);
    requireNonNull(quantity, "quantity");
    requireNonNull(bands, "bands");
    requireNonNull(grades, "grades");
    requireNonNull(thresholds, "thresholds");
  }
}
