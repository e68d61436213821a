/**
 * What a document without pages holds, as its reader finds it: texts, and tables whose cells hold
 * texts and tables again. Start at {@link org.fuhe.extractor.draft.Composer}, which turns it into
 * the page space: it numbers lines, gives every character its place and unfolds nested tables.
 */
@NullMarked
package org.fuhe.extractor.draft;

import org.jspecify.annotations.NullMarked;
