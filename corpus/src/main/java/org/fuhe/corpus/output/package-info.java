/**
 * The folder that a run writes to, with what it keeps there for the next one. Start at {@link
 * org.fuhe.corpus.output.OutputFolder}.
 */
@NullMarked
package org.fuhe.corpus.output;

import org.jspecify.annotations.NullMarked;
