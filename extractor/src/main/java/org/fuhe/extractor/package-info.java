/** From the bytes of a published document to the disclosure that it holds. */
@NullMarked
package org.fuhe.extractor;

import org.jspecify.annotations.NullMarked;
