/**
 * The dataset as one file of an embedded database, for questions and exports. Start at {@link
 * org.fuhe.corpus.store.Store}. The only package that knows the database.
 */
@NullMarked
package org.fuhe.corpus.store;

import org.jspecify.annotations.NullMarked;
