/**
 * The page space into which every reader converts: tables of cells, and lines of words, each with
 * its place. Start at {@link org.fuhe.extractor.page.Block}. It knows no file format and no word of
 * the field.
 */
@NullMarked
package org.fuhe.extractor.page;

import org.jspecify.annotations.NullMarked;
