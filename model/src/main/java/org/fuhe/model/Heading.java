package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A heading that declares more than a field's name: {@code 产出指标(50分)}, {@code 得分(20分*执行率)}, {@code
 * 预算执行情况(10分)}. A form's own headings set the norm by which it is judged.
 *
 * @param label the heading's words without the bracketed part
 * @param fullMarks the full marks it declares
 */
public record Heading(Printed printed, String label, Optional<BigDecimal> fullMarks) {
  public Heading {
    requireNonNull(printed, "printed");
    requireNonNull(label, "label");
    requireNonNull(fullMarks, "fullMarks");
  }
}
