/**
 * Reads workbooks, XLSX and XLS: their cells as they are displayed, parted into tables and lines.
 * Start at {@link org.fuhe.extractor.office.sheet.XlsxReader} and {@link
 * org.fuhe.extractor.office.sheet.XlsReader}, which both fill a {@link
 * org.fuhe.extractor.office.sheet.Sheet}.
 */
@NullMarked
package org.fuhe.extractor.office.sheet;

import org.jspecify.annotations.NullMarked;
