/**
 * What printed characters mean: numbers, amounts, shares, scores, measures, ticked boxes, years.
 *
 * <p>Start at {@link org.fuhe.extractor.value.Measures}, the largest of the doors; the others
 * ({@link org.fuhe.extractor.value.Numbers}, {@link org.fuhe.extractor.value.Amounts}, …) are
 * alike. All are stateless, take time in proportion to the length of the text, and leave a value
 * empty where the characters do not tell it. The words they know are in {@code vocabulary.txt}.
 */
@NullMarked
package org.fuhe.extractor.value;

import org.jspecify.annotations.NullMarked;
