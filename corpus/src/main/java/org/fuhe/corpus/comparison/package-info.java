/**
 * What is different between two datasets. Start at {@link org.fuhe.corpus.comparison.Comparison};
 * what is matched with what is told in SQL, in {@code matching.sql}.
 */
@NullMarked
package org.fuhe.corpus.comparison;

import org.jspecify.annotations.NullMarked;
