/**
 * A page of a document with what was read of it drawn over it, as PNG or SVG. Start at {@link
 * org.fuhe.corpus.picture.PagePicture}.
 */
@NullMarked
package org.fuhe.corpus.picture;

import org.jspecify.annotations.NullMarked;
