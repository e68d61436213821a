/**
 * What a check has to say: outcomes, and findings with their sentences and evidence. Start at
 * {@link org.fuhe.scorer.finding.Finding}.
 */
@NullMarked
package org.fuhe.scorer.finding;

import org.jspecify.annotations.NullMarked;
