/**
 * A document as JSON, with the places of all values. Start at {@link
 * org.fuhe.corpus.json.DisclosureJson}.
 */
@NullMarked
package org.fuhe.corpus.json;

import org.jspecify.annotations.NullMarked;
