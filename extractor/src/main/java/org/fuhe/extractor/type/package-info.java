/**
 * What kind of file a document is, told by its bytes. Start at {@link
 * org.fuhe.extractor.type.FileType}. The only package that knows the library that recognises file
 * formats.
 */
@NullMarked
package org.fuhe.extractor.type;

import org.jspecify.annotations.NullMarked;
