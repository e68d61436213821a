/**
 * From the bytes of a document to what it discloses. Start at {@link org.fuhe.extractor.Extractor};
 * the packages below are its stages: readers convert, recognisers interpret.
 */
@NullMarked
package org.fuhe.extractor;

import org.jspecify.annotations.NullMarked;
