/**
 * Recognises forms: rows of tables and lines of text become project forms, summary tables and
 * budget statements, by their headings alone. Start at {@link
 * org.fuhe.extractor.form.FormRecogniser}.
 */
@NullMarked
package org.fuhe.extractor.form;

import org.jspecify.annotations.NullMarked;
