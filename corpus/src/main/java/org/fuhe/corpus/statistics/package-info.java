/** Figures of a dataset as a whole. Start at {@link org.fuhe.corpus.statistics.Statistics}. */
@NullMarked
package org.fuhe.corpus.statistics;

import org.jspecify.annotations.NullMarked;
