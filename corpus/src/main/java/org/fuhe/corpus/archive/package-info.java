/**
 * Archives of documents: ZIP, TAR, 7z, and what is compressed by gzip, xz or bzip2. Start at {@link
 * org.fuhe.corpus.archive.Archives}. Nothing is ever written to a disk.
 */
@NullMarked
package org.fuhe.corpus.archive;

import org.jspecify.annotations.NullMarked;
