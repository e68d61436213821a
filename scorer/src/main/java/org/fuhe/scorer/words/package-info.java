/** Word lists that stand as data beside the classes that use them. */
@NullMarked
package org.fuhe.scorer.words;

import org.jspecify.annotations.NullMarked;
