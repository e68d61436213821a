/**
 * Rules: one class each, with a card, a page and a table of cases under one name. Start at {@link
 * org.fuhe.scorer.rule.Rule}; the rules themselves stand in the packages below.
 */
@NullMarked
package org.fuhe.scorer.rule;

import org.jspecify.annotations.NullMarked;
