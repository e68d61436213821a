package org.fuhe.corpus.store;

/** A question in SQL that the database does not answer; the message is the database's own. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  QueryException(StoreFailure cause) {
    super(cause.reason(), cause);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
