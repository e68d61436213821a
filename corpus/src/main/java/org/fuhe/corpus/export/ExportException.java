package org.fuhe.corpus.export;

import java.nio.file.Path;

/** A folder cannot take an export; nothing was written to it. */
public final class ExportException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final String path;

  /** What is wrong. */
  public enum Fault {
    /** Nothing can be written to the folder, or it is a file. */
    NOT_WRITABLE,
    /** There is a file of that name which fuhe did not write. */
    FOREIGN_FILE
  }

  ExportException(Fault fault, Path path, Throwable cause) {
    super(fault + " " + path, cause);
    this.fault = fault;
    this.path = path.toString();
  }

  ExportException(Fault fault, Path path) {
    super(fault + " " + path);
    this.fault = fault;
    this.path = path.toString();
  }

  public Fault fault() {
    return fault;
  }

  public String path() {
    return path;
  }
}
