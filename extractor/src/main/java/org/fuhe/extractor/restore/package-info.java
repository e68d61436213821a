/**
 * Restores tables from lines of text, by the mechanism for the way in which the text lost its
 * columns. Start at {@link org.fuhe.extractor.restore.Restoration}.
 */
@NullMarked
package org.fuhe.extractor.restore;

import org.jspecify.annotations.NullMarked;
