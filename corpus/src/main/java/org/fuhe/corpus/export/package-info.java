/**
 * The dataset in the formats that other programs read, each with a description of its columns.
 * Start at {@link org.fuhe.corpus.export.Export}.
 */
@NullMarked
package org.fuhe.corpus.export;

import org.jspecify.annotations.NullMarked;
