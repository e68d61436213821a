/**
 * Reads Word documents, DOCX and DOC, as they are printed: tracked changes accepted, hidden text
 * left out, numbers of lists in front of their paragraphs. Start at {@link
 * org.fuhe.extractor.office.word.DocxReader} and {@link org.fuhe.extractor.office.word.DocReader}.
 */
@NullMarked
package org.fuhe.extractor.office.word;

import org.jspecify.annotations.NullMarked;
