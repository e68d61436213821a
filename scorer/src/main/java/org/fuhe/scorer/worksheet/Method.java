package org.fuhe.scorer.worksheet;

import java.util.Locale;

/** The rule of the norm by which a score is computed. */
public enum Method {
  /** The target is met: full marks. */
  MET,
  /** Missed, more is better: actual by target of the marks. */
  RATIO,
  /** Missed, less is better: target by actual of the marks. */
  INVERSE_RATIO,
  /** Words: the band of the norm that the form's score lies in. */
  BAND,
  /** A date or period is kept or not. */
  TIME,
  /** The marks times the printed coefficient (得分系数). */
  COEFFICIENT,
  /** The marks times the rate of execution. */
  RATE,
  /** The sum of the scores. */
  SUM,
  /** Nothing can be expected, and the sentence says why. */
  NONE;

  /** The way it is written in the dataset. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
