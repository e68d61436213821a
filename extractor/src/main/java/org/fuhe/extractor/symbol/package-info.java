/**
 * Fonts whose letters are pictures. Start at {@link org.fuhe.extractor.symbol.SymbolFont}. It knows
 * no file format.
 */
@NullMarked
package org.fuhe.extractor.symbol;

import org.jspecify.annotations.NullMarked;
