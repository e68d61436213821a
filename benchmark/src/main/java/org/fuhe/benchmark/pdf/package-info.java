/**
 * What reading PDF files costs beside the library's own text extraction. Start at {@link
 * org.fuhe.benchmark.pdf.PdfTimes}.
 */
@NullMarked
package org.fuhe.benchmark.pdf;

import org.jspecify.annotations.NullMarked;
