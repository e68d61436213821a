package org.fuhe.scorer.norm;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;

/**
 * How scores are given in a place, year or kind of form.
 *
 * @param executionWeight the marks for the execution of the budget
 * @param levelWeights the marks of the first levels (产出指标 50 …), one map for each set that is usual
 */
public record Norm(
    String id,
    Sentence title,
    List<Source> sources,
    Scope scope,
    BigDecimal fullMarks,
    BigDecimal executionWeight,
    List<Map<String, BigDecimal>> levelWeights,
    QuantityRule quantity,
    List<Band> bands,
    GradeScale grades,
    Thresholds thresholds) {
  public Norm {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    sources = List.copyOf(sources);
    requireNonNull(scope, "scope");
    requireNonNull(fullMarks, "fullMarks");
    requireNonNull(executionWeight, "executionWeight");
    levelWeights = levelWeights.stream().map(Map::copyOf).toList();
    requireNonNull(quantity, "quantity");
    bands = List.copyOf(bands);
    requireNonNull(grades, "grades");
    requireNonNull(thresholds, "thresholds");
  }

  public Citation citation() {
    return new Citation(id, title);
  }

  /**
   * Where a norm is written.
   *
   * @param read whether its text was read, or is told from memory
   */
  public record Source(String title, String number, boolean read, Sentence note) {
    public Source {
      requireNonNull(title, "title");
      requireNonNull(number, "number");
      requireNonNull(note, "note");
    }
  }

  /**
   * The documents that a norm is for; a list that is empty says nothing.
   *
   * @param places words of a publisher or department, one of which must occur
   * @param headings words of the form's headings, all of which must occur
   */
  public record Scope(
      List<String> places,
      Optional<Integer> firstYear,
      Optional<Integer> lastYear,
      List<String> headings) {
    public Scope {
      places = List.copyOf(places);
      requireNonNull(firstYear, "firstYear");
      requireNonNull(lastYear, "lastYear");
      headings = List.copyOf(headings);
    }
  }

  /** What a missed target is given of its marks; a target that is met gives full marks. */
  public record QuantityRule(Shortfall atLeast, Shortfall atMost, Shortfall equal) {
    public QuantityRule {
      requireNonNull(atLeast, "atLeast");
      requireNonNull(atMost, "atMost");
      requireNonNull(equal, "equal");
    }
  }

  /** How a shortfall is counted. */
  public enum Shortfall {
    /** Actual by target. */
    RATIO,
    /** Target by actual. */
    INVERSE_RATIO,
    /** The norm does not say. */
    UNSAID
  }

  /**
   * A band of the marks that a quality is given (100–80(含)%), in hundredths of the weight.
   *
   * @param lowIncluded whether the lower end belongs to the band
   */
  public record Band(
      Sentence name, BigDecimal low, BigDecimal high, boolean lowIncluded, boolean highIncluded) {
    public Band {
      requireNonNull(name, "name");
      requireNonNull(low, "low");
      requireNonNull(high, "high");
    }
  }

  /** The grades (优, 良, 中, 差) from the best to the worst. */
  public record GradeScale(List<Grade> grades) {
    public GradeScale {
      grades = List.copyOf(grades);
    }
  }

  /**
   * A grade for totals from {@code low} to {@code high}.
   *
   * @param highIncluded whether the upper end belongs to it: a printed 80–89 includes 89 and leaves
   *     89.5 undefined, 80(含)–90 does not include 90
   */
  public record Grade(String name, BigDecimal low, BigDecimal high, boolean highIncluded) {
    public Grade {
      requireNonNull(name, "name");
      requireNonNull(low, "low");
      requireNonNull(high, "high");
    }

    public boolean holds(BigDecimal total) {
      int upper = total.compareTo(high);
      return total.compareTo(low) >= 0 && (upper < 0 || (highIncluded && upper == 0));
    }
  }

  /**
   * From where something must be explained or is worth a look, each with what sets it.
   *
   * @param explainedRate the rate of execution below which a reason must be given, as a fraction
   * @param overshoot by how much of the target an actual value may exceed it unexplained
   * @param littleSpent the rate of execution below which full marks for all else are a
   *     contradiction
   * @param copiedShare of a form's indicators, from which on it is a copy of another one
   * @param nearlyEvery share of a document's projects, from which on full totals are uniform
   */
  public record Thresholds(
      Cited<BigDecimal> explainedRate,
      Cited<BigDecimal> overshoot,
      Cited<BigDecimal> littleSpent,
      Cited<BigDecimal> copiedShare,
      Cited<BigDecimal> nearlyEvery) {
    public Thresholds {
      requireNonNull(explainedRate, "explainedRate");
      requireNonNull(overshoot, "overshoot");
      requireNonNull(littleSpent, "littleSpent");
      requireNonNull(copiedShare, "copiedShare");
      requireNonNull(nearlyEvery, "nearlyEvery");
    }
  }
}
