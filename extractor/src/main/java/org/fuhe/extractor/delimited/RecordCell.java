package org.fuhe.extractor.delimited;

import org.fuhe.model.Printed;

/**
 * A cell of a record.
 *
 * @param text without its quotation marks
 */
record RecordCell(Printed printed, String text) {
  static final RecordCell BLANK = new RecordCell(Printed.BLANK, "");
}
