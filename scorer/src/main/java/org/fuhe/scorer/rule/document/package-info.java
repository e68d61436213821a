/**
 * What does not hold between the parts of a document: its summary, its statements, its forms and
 * their texts; one class for each rule.
 */
@NullMarked
package org.fuhe.scorer.rule.document;

import org.jspecify.annotations.NullMarked;
