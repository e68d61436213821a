/**
 * From what is drawn on a page, characters and rulings, to the page space: which cell or line each
 * character belongs to, in which order they are read, and where a table goes on on the next page.
 * It knows no file format. Start at {@link org.fuhe.extractor.drawn.DrawnPage}.
 */
@NullMarked
package org.fuhe.extractor.drawn;

import org.jspecify.annotations.NullMarked;
