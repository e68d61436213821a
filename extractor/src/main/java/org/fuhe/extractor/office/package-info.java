/**
 * The containers of office documents: packages of XML parts, and the older compound files. The
 * packages below read what is in them.
 */
@NullMarked
package org.fuhe.extractor.office;

import org.jspecify.annotations.NullMarked;
