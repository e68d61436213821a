/**
 * From a disclosure to the rows of the dataset. Start at {@link
 * org.fuhe.corpus.dataset.Tabulation}.
 */
@NullMarked
package org.fuhe.corpus.dataset;

import org.jspecify.annotations.NullMarked;
