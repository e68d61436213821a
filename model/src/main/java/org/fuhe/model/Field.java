package org.fuhe.model;

import static java.util.Objects.requireNonNull;

/**
 * A field of a record of a disclosure, with the type that its values have.
 *
 * @param name the name of the field's column in the dataset
 */
public record Field<T>(String name, Class<T> type) {
  public Field {
    requireNonNull(name, "name");
    requireNonNull(type, "type");
  }

  static Field<String> text(String name) {
    return new Field<>(name, String.class);
  }

  @Override
  public String toString() {
    return name;
  }
}
