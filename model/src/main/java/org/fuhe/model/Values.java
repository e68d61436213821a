package org.fuhe.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is printed in the fields of one record: a form's head, a fund line, an indicator. A field
 * that is absent is blank.
 *
 * <p>One container for all kinds of record lets writers, comparisons and the evidence treat every
 * field alike, while each field still has its type.
 */
public final class Values {
  public static final Values NONE = new Values(Map.of());

  private final Map<Field<?>, Reported<?>> reported;

  private Values(Map<Field<?>, Reported<?>> reported) {
    this.reported = reported;
  }

  public <T> Optional<Reported<T>> get(Field<T> field) {
    @SuppressWarnings(
        "unchecked") // Builder.put takes a field only together with a value of its type
    Reported<T> value = (Reported<T>) reported.get(field);
    return Optional.ofNullable(value);
  }

  /** Returns what is printed in the field, or the empty string. */
  public String text(Field<?> field) {
    Reported<?> value = reported.get(field);
    return value == null ? "" : value.text();
  }

  /** Returns what was understood of the field. */
  public <T> Optional<T> value(Field<T> field) {
    return get(field).flatMap(Reported::value);
  }

  public boolean isEmpty() {
    return reported.isEmpty();
  }

  /** Returns what is printed, field by field, in the order in which it was put in. */
  public Map<Field<?>, Reported<?>> all() {
    return reported;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Values values && reported.equals(values.reported);
  }

  @Override
  public int hashCode() {
    return reported.hashCode();
  }

  @Override
  public String toString() {
    return reported.toString();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Collects the fields of one record. */
  public static final class Builder {
    private final Map<Field<?>, Reported<?>> reported = new LinkedHashMap<>();

    private Builder() {}

    public <T> Builder put(Field<T> field, Reported<T> value) {
      reported.put(field, value);
      return this;
    }

    /** Puts a text in; a blank one is left out. */
    public Builder put(Field<String> field, Printed printed) {
      return printed.isBlank() ? this : put(field, Reported.text(printed));
    }

    public boolean has(Field<?> field) {
      return reported.containsKey(field);
    }

    public boolean isEmpty() {
      return reported.isEmpty();
    }

    public Values build() {
      return reported.isEmpty()
          ? NONE
          : new Values(java.util.Collections.unmodifiableMap(new LinkedHashMap<>(reported)));
    }
  }
}
