package org.fuhe.scorer.finding;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.model.Field;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;

/**
 * What does not agree, and what would.
 *
 * @param field the dataset's name of the field that is reported
 * @param reported what is printed there; empty when nothing is
 * @param expected what would be right; empty when it cannot be said
 * @param difference reported less expected, where both are numbers
 * @param evidence every printed value that this rests on, the reported one first
 * @param related rules or fields of which the one at fault cannot be told apart from this one
 * @param severity if it is another than the rule's own
 * @param citation if it is not the rule's basis
 * @param wholeForm whether it rests on something being absent or on all rows of the form: then
 *     nothing of the form may have been left unread
 */
public record Contradiction(
    String field,
    String reported,
    String expected,
    Optional<BigDecimal> difference,
    Sentence message,
    List<Evidence> evidence,
    List<String> related,
    Optional<Severity> severity,
    Optional<Citation> citation,
    boolean wholeForm) {
  public Contradiction {
    requireNonNull(field, "field");
    requireNonNull(reported, "reported");
    requireNonNull(expected, "expected");
    requireNonNull(difference, "difference");
    requireNonNull(message, "message");
    evidence = List.copyOf(evidence);
    related = List.copyOf(related);
    requireNonNull(severity, "severity");
    requireNonNull(citation, "citation");
  }

  /** Begins with a field and what is printed in it. */
  public static Builder of(Field<?> field, Optional<? extends Reported<?>> reported) {
    Builder builder = new Builder(field.name(), reported.map(Reported::text).orElse(""));
    reported.ifPresent(value -> builder.evidence(field, value));
    return builder;
  }

  public static Builder of(String field, String reported) {
    return new Builder(field, reported);
  }

  /** Collects the parts of a contradiction. */
  public static final class Builder {
    private final String field;
    private final String reported;
    private String expected = "";
    private Optional<BigDecimal> difference = Optional.empty();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<String> related = new ArrayList<>();
    private Optional<Severity> severity = Optional.empty();
    private Optional<Citation> citation = Optional.empty();
    private boolean wholeForm;

    private Builder(String field, String reported) {
      this.field = requireNonNull(field);
      this.reported = requireNonNull(reported);
    }

    public Builder expected(String text) {
      this.expected = requireNonNull(text);
      return this;
    }

    /** What would be right is a number, and so is what is reported. */
    public Builder expected(BigDecimal number, BigDecimal reportedNumber) {
      this.expected = number.toPlainString();
      this.difference = Optional.of(reportedNumber.subtract(number));
      return this;
    }

    public Builder evidence(Field<?> name, Reported<?> value) {
      return evidence(name.name(), value.printed());
    }

    public Builder evidence(Field<?> name, Optional<? extends Reported<?>> value) {
      value.ifPresent(reportedValue -> evidence(name, reportedValue));
      return this;
    }

    public Builder evidence(String name, Printed printed) {
      evidence.add(new Evidence(name, printed));
      return this;
    }

    public Builder related(String... rulesOrFields) {
      related.addAll(List.of(rulesOrFields));
      return this;
    }

    public Builder severity(Severity other) {
      this.severity = Optional.of(other);
      return this;
    }

    public Builder by(Citation other) {
      this.citation = Optional.of(other);
      return this;
    }

    public Builder restsOnWholeForm() {
      this.wholeForm = true;
      return this;
    }

    public Contradiction says(Sentence message) {
      return new Contradiction(
          field,
          reported,
          expected,
          difference,
          message,
          evidence,
          related,
          severity,
          citation,
          wholeForm);
    }
  }
}
