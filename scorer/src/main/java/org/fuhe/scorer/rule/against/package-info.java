/** What contradicts the norm of the form; one class for each rule. */
@NullMarked
package org.fuhe.scorer.rule.against;

import org.jspecify.annotations.NullMarked;
