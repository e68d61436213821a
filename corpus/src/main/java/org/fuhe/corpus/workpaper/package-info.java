/**
 * Working papers (工作底稿) for auditors: workbooks in which the recomputation stands as formulas.
 * Start at {@link org.fuhe.corpus.workpaper.Workpapers}.
 */
@NullMarked
package org.fuhe.corpus.workpaper;

import org.jspecify.annotations.NullMarked;
