/**
 * How a self-evaluation is scored: norms are data, one file each. Start at {@link
 * org.fuhe.scorer.norm.Norms}.
 */
@NullMarked
package org.fuhe.scorer.norm;

import org.jspecify.annotations.NullMarked;
