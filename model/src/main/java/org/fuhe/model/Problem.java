package org.fuhe.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something of a document that could not be read or told. It says nothing about the publisher.
 *
 * @param detail the words or figures that it is about, as printed
 * @param place where it stands; empty when it is about the document
 */
public record Problem(Kind kind, String detail, Optional<Place> place) {
  public Problem {
    requireNonNull(kind, "kind");
    requireNonNull(detail, "detail");
    requireNonNull(place, "place");
  }

  public static Problem at(Kind kind, Printed printed) {
    return new Problem(
        kind, printed.text(), printed.isBlank() ? Optional.empty() : Optional.of(printed.place()));
  }

  /** What kind of problem it is. */
  public enum Kind {
    /** A column's heading that the lexicon does not know. */
    UNKNOWN_HEADING,
    /** A row of a table of which no column is known. */
    UNPLACED_ROW,
    /** Text inside a form that belongs to no field. */
    UNPLACED_TEXT,
    /** Characters where a number, an amount or a share is expected. */
    UNREADABLE_VALUE,
    /** The layout leaves more than one reading. */
    AMBIGUOUS_READING,
    /** A table's headings, and no row under them. */
    HEADINGS_WITHOUT_ROWS,
    /** A form breaks off before the tables that its kind has. */
    INCOMPLETE_FORM,
    /** Bytes that are no text in the encoding of the rest. */
    BROKEN_ENCODING,
    /** Characters of which the file does not tell which they are. */
    UNKNOWN_CHARACTERS,
    /** Text that the file holds and the page does not show. */
    HIDDEN_TEXT,
    /** A page that is only an image. */
    SCANNED_PAGE,
    /** A page of which a part could not be read. */
    DAMAGED_PAGE,
    /** Rows, columns or sheets that are hidden, and were read all the same. */
    HIDDEN_CONTENT,
    /** More than the program's limits allow. */
    LIMIT_EXCEEDED
  }
}
