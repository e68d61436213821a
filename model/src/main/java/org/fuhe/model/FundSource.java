package org.fuhe.model;

import java.util.Locale;

/** Where the money of a fund line comes from. */
public enum FundSource {
  TOTAL,
  CURRENT_YEAR,
  CARRYOVER,
  CENTRAL,
  MUNICIPAL,
  DISTRICT,
  UPPER_LEVEL,
  LOCAL,
  FISCAL,
  SPECIAL_ACCOUNT,
  OWN,
  OTHER;

  /** The way it is written in the dataset. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
