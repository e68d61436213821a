/**
 * The dataset read back, one document at a time: what reports are made of. Start at {@link
 * org.fuhe.corpus.dossier.Dossiers}.
 */
@NullMarked
package org.fuhe.corpus.dossier;

import org.jspecify.annotations.NullMarked;
