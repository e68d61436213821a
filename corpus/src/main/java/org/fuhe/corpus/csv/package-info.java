/**
 * The dataset as a folder of CSV files. Start at {@link org.fuhe.corpus.csv.CsvFolder}. The only
 * package that knows the library that writes CSV.
 */
@NullMarked
package org.fuhe.corpus.csv;

import org.jspecify.annotations.NullMarked;
