/**
 * Reads text dumps: decodes them, and turns their lines into tables and lines of words by the way
 * in which each stretch marks its cells. Start at {@link org.fuhe.extractor.text.TextReader}.
 */
@NullMarked
package org.fuhe.extractor.text;

import org.jspecify.annotations.NullMarked;
