package org.fuhe.extractor.page;

import java.util.List;
import org.fuhe.model.Problem;

/**
 * A document as its reader gives it.
 *
 * @param pages in their order
 * @param problems what could not be read
 */
public record Content(List<Page> pages, List<Problem> problems) {
  public Content {
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
  }

  public List<Block> blocks() {
    return pages.stream().flatMap(page -> page.blocks().stream()).toList();
  }
}
