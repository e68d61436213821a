/** What cannot be true as printed, by the form's own arithmetic; one class for each rule. */
@NullMarked
package org.fuhe.scorer.rule.arithmetic;

import org.jspecify.annotations.NullMarked;
