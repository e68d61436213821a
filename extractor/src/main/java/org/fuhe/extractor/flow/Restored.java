package org.fuhe.extractor.flow;

import java.util.List;
import org.fuhe.extractor.page.Block;
import org.fuhe.model.Problem;

/**
 * What was restored.
 *
 * @param blocks the tables, and the lines that belong to none, in their order
 * @param problems what could not be placed
 */
public record Restored(List<Block> blocks, List<Problem> problems) {
  public Restored {
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }
}
