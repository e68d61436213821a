/**
 * Reads comma-separated and tab-separated files with quotation marks (RFC 4180). Start at {@link
 * org.fuhe.extractor.delimited.DelimitedReader}.
 */
@NullMarked
package org.fuhe.extractor.delimited;

import org.jspecify.annotations.NullMarked;
