package org.fuhe.corpus.store;

import java.io.IOException;
import java.sql.SQLException;

/**
 * The database does not go on: a statement is wrong, a file damaged, or memory or the disk full.
 */
public final class StoreFailure extends IOException {
  private static final long serialVersionUID = 1L;

  StoreFailure(SQLException cause) {
    super(String.valueOf(cause.getMessage()).strip(), cause);
  }

  /** What the database says. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
