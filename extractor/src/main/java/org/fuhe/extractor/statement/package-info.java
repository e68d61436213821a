/**
 * Recognises budget statements (预算收支总表, 支出预算表 …) in tables and in lines of text. Start at {@link
 * org.fuhe.extractor.statement.StatementRecogniser}.
 *
 * <p>A {@code Frame} is one statement as it stands in the document; its headings give the {@code
 * Shape} of its columns; its rows are {@code Account}s. Where text has lost its columns, {@code
 * ColumnSearch} finds the columns of the figures from the sums that the statement promises.
 */
@NullMarked
package org.fuhe.extractor.statement;

import org.jspecify.annotations.NullMarked;
