/**
 * From a disclosure to what does not hold in it. Start at {@link org.fuhe.scorer.Scorer}: it finds
 * the norm of each form ({@code norm}), computes its scores again ({@code worksheet}) and runs the
 * rules ({@code rule}) over its parts ({@code subject}).
 */
@NullMarked
package org.fuhe.scorer;

import org.jspecify.annotations.NullMarked;
