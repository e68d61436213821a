/**
 * The report of a run as one page that works offline. Start at {@link
 * org.fuhe.corpus.report.Report}.
 */
@NullMarked
package org.fuhe.corpus.report;

import org.jspecify.annotations.NullMarked;
