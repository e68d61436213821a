/**
 * What rules check: a form with its norm and worksheet, its indicators, fund lines and texts, and
 * the document as a whole. Start at {@link org.fuhe.scorer.subject.Form}.
 */
@NullMarked
package org.fuhe.scorer.subject;

import org.jspecify.annotations.NullMarked;
