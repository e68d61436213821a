/**
 * Restores tables from text whose columns are lost: cells follow each other in reading order,
 * single-line neighbours of a row in one line, a wrapped cell in lines of its own. Start at {@link
 * org.fuhe.extractor.restore.flow.FlowRestorer}.
 *
 * <p>The headings declare the columns, and so what can follow what; a row is the cheapest way to
 * cut its words into cells.
 */
@NullMarked
package org.fuhe.extractor.restore.flow;

import org.jspecify.annotations.NullMarked;
