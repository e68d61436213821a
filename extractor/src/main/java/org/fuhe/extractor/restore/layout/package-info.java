/**
 * Finds the tables of a text that keeps its layout: words stand in columns of characters, wide gaps
 * part the cells, and nothing tells where a row begins or ends but the places of the words. Start
 * at {@link org.fuhe.extractor.restore.layout.LayoutRestorer}.
 */
@NullMarked
package org.fuhe.extractor.restore.layout;

import org.jspecify.annotations.NullMarked;
