/**
 * Restores forms from the text of a PDF in which blocks of cells were printed one after the other:
 * one cell in a paragraph, a column of cells below each other, merged cells far from their rows.
 * Start at {@link org.fuhe.extractor.restore.scatter.ScatterRestorer}.
 *
 * <p>The labels of a form declare what must be there; the words between them are placed by their
 * kinds and by the order of rows and columns. What could be placed in two ways stays blank.
 */
@NullMarked
package org.fuhe.extractor.restore.scatter;

import org.jspecify.annotations.NullMarked;
