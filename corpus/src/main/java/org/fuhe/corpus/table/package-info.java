/**
 * The tables of a document as they stand there, written page by page. Start at {@link
 * org.fuhe.corpus.table.TableRun}.
 */
@NullMarked
package org.fuhe.corpus.table;

import org.jspecify.annotations.NullMarked;
