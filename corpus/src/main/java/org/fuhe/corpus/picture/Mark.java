package org.fuhe.corpus.picture;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.fuhe.model.Box;

/**
 * Something that was read from a page.
 *
 * @param boxes where it stands, line by line
 * @param label what it is, in a few characters; may be empty
 * @param note what it is, in full
 */
record Mark(MarkKind kind, List<Box> boxes, String label, String note) {
  Mark {
    requireNonNull(kind, "kind");
    boxes = List.copyOf(boxes);
    requireNonNull(label, "label");
    requireNonNull(note, "note");
  }
}
