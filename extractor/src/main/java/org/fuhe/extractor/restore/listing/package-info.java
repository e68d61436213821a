/**
 * Restores lists of projects whose plain text has lost its columns: one table in which each project
 * has a number, a name and a total that stand once beside the rows of its indicators. Start at
 * {@link org.fuhe.extractor.restore.listing.ListingRestorer}.
 */
@NullMarked
package org.fuhe.extractor.restore.listing;

import org.jspecify.annotations.NullMarked;
