/**
 * Reads PDF files: finds the characters and rulings that are drawn on each page. Start at {@link
 * org.fuhe.extractor.pdf.PdfReader}. The only package that knows the PDF library.
 */
@NullMarked
package org.fuhe.extractor.pdf;

import org.jspecify.annotations.NullMarked;
