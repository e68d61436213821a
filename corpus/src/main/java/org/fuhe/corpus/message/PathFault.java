package org.fuhe.corpus.message;

/** Why the path of an input cannot be read. */
public enum PathFault {
  NO_PERMISSION,
  /** There when the inputs were listed, and gone when it was its turn. */
  VANISHED,
  /** A device, a pipe, a link to nothing. */
  NO_FILE,
  /** The system cannot read it: a bad disk, a lost network drive. */
  BROKEN
}
