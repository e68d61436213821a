package org.fuhe.extractor.statement;

import java.util.List;
import java.util.Optional;
import org.fuhe.model.AmountUnit;
import org.fuhe.model.Printed;
import org.fuhe.model.Reported;

/**
 * A statement as it stands in the document, or the part of one on a page.
 *
 * @param body the entries from the first heading on
 */
record Frame(
    Optional<Printed> code, Printed title, Optional<Reported<AmountUnit>> unit, List<Entry> body) {
  Frame {
    body = List.copyOf(body);
  }

  /** Tells whether this is a further page of the same statement. */
  boolean goesOn(Frame before) {
    return title.text().equals(before.title.text())
        && code.map(Printed::text).equals(before.code.map(Printed::text));
  }
}
