/**
 * The vocabulary of headings and labels by which forms are recognised, read from {@code
 * lexicon.txt}. Start at {@link org.fuhe.extractor.lexicon.Lexicon}. A new word needs no code.
 */
@NullMarked
package org.fuhe.extractor.lexicon;

import org.jspecify.annotations.NullMarked;
