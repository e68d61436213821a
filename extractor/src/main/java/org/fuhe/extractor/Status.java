package org.fuhe.extractor;

/** How much of a readable document was recognised. */
public enum Status {
  EXTRACTED,
  PARTIAL,
  UNRECOGNISED
}
