/**
 * What comes of one document, as it is kept between reading it and writing the dataset. Start at
 * {@link org.fuhe.corpus.result.DocumentResult}; {@link org.fuhe.corpus.result.Journal} keeps
 * results on the disk.
 */
@NullMarked
package org.fuhe.corpus.result;

import org.jspecify.annotations.NullMarked;
