/**
 * From the straight lines that are drawn on a page to tables with merged cells: pure geometry,
 * every stage of which can be looked at. Start at {@link org.fuhe.extractor.grid.Tracing}.
 */
@NullMarked
package org.fuhe.extractor.grid;

import org.jspecify.annotations.NullMarked;
