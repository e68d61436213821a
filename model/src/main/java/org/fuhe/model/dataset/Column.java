package org.fuhe.model.dataset;

import static java.util.Objects.requireNonNull;

/** A column of a table of the dataset. */
public record Column(String name, Type type) {
  public Column {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
  }

  /** What the cells of a column are; an empty cell is no value in each of them. */
  public enum Type {
    TEXT,
    INTEGER,
    /** An exact decimal in plain digits, with the scale that is printed. */
    DECIMAL
  }

  static Column text(String name) {
    return new Column(name, Type.TEXT);
  }

  static Column integer(String name) {
    return new Column(name, Type.INTEGER);
  }

  static Column decimal(String name) {
    return new Column(name, Type.DECIMAL);
  }

  @Override
  public String toString() {
    return name;
  }
}
