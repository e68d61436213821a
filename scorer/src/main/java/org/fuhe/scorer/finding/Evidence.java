package org.fuhe.scorer.finding;

import static java.util.Objects.requireNonNull;

import org.fuhe.model.Printed;

/**
 * A printed value that a finding rests on.
 *
 * @param field the dataset's name of the field, such as {@code total} or {@code score}
 */
public record Evidence(String field, Printed printed) {
  public Evidence {
    requireNonNull(field, "field");
    requireNonNull(printed, "printed");
  }
}
