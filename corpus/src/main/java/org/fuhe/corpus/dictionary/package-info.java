/**
 * What the tables and columns of the dataset mean, in Chinese and English. Start at {@link
 * org.fuhe.corpus.dictionary.Dictionary}; the words are in {@code columns.csv} and {@code
 * codes.csv}.
 */
@NullMarked
package org.fuhe.corpus.dictionary;

import org.jspecify.annotations.NullMarked;
