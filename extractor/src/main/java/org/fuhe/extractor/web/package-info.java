/**
 * Reads web pages as a browser shows them: what is hidden is left out, and tables keep their merged
 * cells. Start at {@link org.fuhe.extractor.web.WebReader}.
 */
@NullMarked
package org.fuhe.extractor.web;

import org.jspecify.annotations.NullMarked;
