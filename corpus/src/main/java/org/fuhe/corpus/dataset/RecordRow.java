package org.fuhe.corpus.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.model.Field;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;
import org.fuhe.model.Values;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/**
 * Fills a row from one record of a disclosure, and the evidence with the places of its values.
 *
 * <p>Which columns a field has, the table tells: {@code weight_text} what is printed and {@code
 * weight} what was understood of it, or one column for both.
 */
final class RecordRow {
  private final EvidenceRows.Subject subject;
  private final EvidenceRows evidence;
  private final Row.Builder row;

  RecordRow(EvidenceRows.Subject subject, EvidenceRows evidence) {
    this(subject, evidence, Row.of(subject.table()));
  }

  RecordRow(EvidenceRows.Subject subject, EvidenceRows evidence, Row.Builder row) {
    this.subject = subject;
    this.evidence = evidence;
    this.row = row;
  }

  RecordRow put(String column, String value) {
    row.put(column, value);
    return this;
  }

  RecordRow put(String column, long value) {
    row.put(column, value);
    return this;
  }

  RecordRow put(String column, Optional<BigDecimal> value) {
    row.put(column, value);
    return this;
  }

  /** Puts a text, and where its characters stand. */
  RecordRow put(String column, String value, Printed printed) {
    if (!value.isEmpty()) {
      row.put(column, value);
      evidence.add(subject, column, printed);
    }
    return this;
  }

  /** Puts all fields of a record but some. */
  RecordRow putAll(Values values, Field<?>... left) {
    for (Map.Entry<Field<?>, Reported<?>> entry : values.all().entrySet()) {
      if (!List.of(left).contains(entry.getKey())) {
        put(entry.getKey().name(), entry.getValue());
      }
    }
    return this;
  }

  /** Puts what is printed in a field and what was understood of it. */
  RecordRow put(String field, Reported<?> reported) {
    Table table = subject.table();
    String meaning = reported.value().map(Meaning::cell).orElse("");
    if (!table.has(field + "_text")) {
      return table.has(field) ? put(field, meaning, reported.printed()) : this;
    }
    put(field + "_text", reported.text(), reported.printed());
    return table.has(field) ? put(field, meaning) : this;
  }

  Row build() {
    return row.build();
  }
}
