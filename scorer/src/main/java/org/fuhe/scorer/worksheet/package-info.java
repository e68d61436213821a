/**
 * Scores computed again, line by line, with the norm's rule and a sentence for each. Start at
 * {@link org.fuhe.scorer.worksheet.Recomputation}.
 */
@NullMarked
package org.fuhe.scorer.worksheet;

import org.jspecify.annotations.NullMarked;
