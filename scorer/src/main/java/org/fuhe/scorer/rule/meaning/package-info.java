/** What a form says without meaning anything by it; one class for each rule. */
@NullMarked
package org.fuhe.scorer.rule.meaning;

import org.jspecify.annotations.NullMarked;
