package org.fuhe.extractor.page;

import static java.util.Objects.requireNonNull;

import org.fuhe.model.Printed;

/**
 * Text that stands on a page and is no part of what it says: the number of the page, a watermark, a
 * seal. Recognisers do not read it.
 *
 * @param text its characters as a person reads them, with spaces
 */
public record Aside(Printed printed, String text) implements Page.Part {
  public Aside {
    requireNonNull(printed, "printed");
    requireNonNull(text, "text");
  }
}
