/**
 * A document judged: its findings with ids that last, the waivers that set some of them aside, and
 * the verdicts of the dataset. Start at {@link org.fuhe.corpus.review.Reviewer}.
 */
@NullMarked
package org.fuhe.corpus.review;

import org.jspecify.annotations.NullMarked;
