/**
 * Tables that no rulings enclose, found by how their texts are aligned. Start at {@link
 * org.fuhe.extractor.aligned.AlignedTables}. Forms are not read by it: what restores them knows
 * their words.
 */
@NullMarked
package org.fuhe.extractor.aligned;

import org.jspecify.annotations.NullMarked;
