/**
 * Runs over many documents: finds the input files, reads each on its own so that none costs
 * another, and writes the dataset in document order. Start at {@link org.fuhe.corpus.run.BulkRun}.
 */
@NullMarked
package org.fuhe.corpus.run;

import org.jspecify.annotations.NullMarked;
