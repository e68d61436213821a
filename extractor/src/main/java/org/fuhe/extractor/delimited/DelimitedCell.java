package org.fuhe.extractor.delimited;

import org.fuhe.model.Printed;

/**
 * A cell of a row.
 *
 * @param text without its quotation marks
 */
record DelimitedCell(Printed printed, String text) {
  static final DelimitedCell BLANK = new DelimitedCell(Printed.BLANK, "");
}
