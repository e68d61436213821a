package org.fuhe.extractor.page;

import java.util.List;
import org.fuhe.model.Problem;

/**
 * What became of lines that had lost their columns.
 *
 * @param blocks the tables that were restored, and the lines that belong to none, in their order
 * @param problems what the lines leave open
 */
public record Restored(List<Block> blocks, List<Problem> problems) {
  public Restored {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }
}
