package org.fuhe.corpus.store;

import java.nio.file.Path;

/** A file or folder cannot be used as a dataset, and it is not the program's fault. */
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final String path;
  private final String detail;

  /** What is wrong with it. */
  public enum Fault {
    /** There is nothing at the path. */
    MISSING,
    /** A folder without tables. */
    NO_TABLES,
    /** A file that is no store. */
    NO_STORE,
    /** A table that was written for spreadsheet programs, so that its cells are not exact. */
    SPREADSHEET,
    /** A table with a column that is not known: of a newer version, or not of fuhe. */
    UNKNOWN_COLUMN,
    /** A cell of a column of numbers that is no number. */
    NO_NUMBER,
    /** A file that ends too early, a table whose rows have another number of cells. */
    DAMAGED
  }

  StoreException(Fault fault, Path path, String detail) {
    super(fault + " " + path + " " + detail);
    this.fault = fault;
    this.path = path.toString();
    this.detail = detail;
  }

  public Fault fault() {
    return fault;
  }

  public String path() {
    return path;
  }

  /** The column or the cell that is meant, or what the database says. */
  public String detail() {
    return detail;
  }
}
