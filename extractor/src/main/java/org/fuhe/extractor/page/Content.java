package org.fuhe.extractor.page;

import java.util.List;
import org.fuhe.model.Problem;

/**
 * A document as its reader gives it.
 *
 * @param pages in their order
 * @param blocks what recognisers read of them, in reading order: tables that go on over several
 *     pages are one
 * @param problems what could not be read
 */
public record Content(List<Page> pages, List<Block> blocks, List<Problem> problems) {
  public Content {
    pages = List.copyOf(pages);
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }

  /** A document in which no table goes on over a page break. */
  public Content(List<Page> pages, List<Problem> problems) {
    this(pages, pages.stream().flatMap(page -> page.blocks().stream()).toList(), problems);
  }
}
