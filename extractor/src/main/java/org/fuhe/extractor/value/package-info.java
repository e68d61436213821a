/** What printed strings mean: a first cut that its own branch replaces. */
@NullMarked
package org.fuhe.extractor.value;

import org.jspecify.annotations.NullMarked;
