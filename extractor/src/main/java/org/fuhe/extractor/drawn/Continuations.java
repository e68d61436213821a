package org.fuhe.extractor.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.drawn.DrawnPage.DrawnTable;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Page;

/**
 * Joins tables that go on over page breaks.
 *
 * <p>A table goes on when it is the last thing on its page, the next page begins with a table of
 * the same width, and nothing stands between them but what stands there on every page.
 */
public final class Continuations {
  private List<Body> pages = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private Optional<TableRun> open = Optional.empty();

  /** Takes the next page. */
  public void add(DrawnPage page) {
    pages.add(Body.of(page));
  }

  /** Returns what recognisers read of the pages, in reading order. */
  public List<Block> blocks() {
    pages = FacingPages.join(pages);
    boolean goesOn = false;
    for (int i = 0; i < pages.size(); i++) {
      Body page = pages.get(i);
      boolean goesOnBehind = i + 1 < pages.size() && goesOn(i);
      int start = 0;
      if (goesOn) {
        page.firstTable().ifPresent(open.orElseThrow()::add);
        start = page.head() + 1;
      }
      int end = goesOnBehind ? page.tail() : page.parts().size();
      for (int part = start; part < end; part++) {
        take(page, page.parts().get(part));
      }
      goesOn = goesOnBehind;
    }
    close();
    return blocks;
  }

  /** Tells whether the last table of a page goes on on the next one. */
  private boolean goesOn(int page) {
    Body body = pages.get(page);
    Body next = pages.get(page + 1);
    Optional<DrawnTable> last = body.lastTable();
    Optional<DrawnTable> first = next.firstTable();
    boolean tail = body.tailRunsOnTo(next) || (page > 0 && body.tailRunsOnTo(pages.get(page - 1)));
    return last.isPresent()
        && first.isPresent()
        && tail
        && next.headRunsOnFrom(body)
        && TableRun.areAsWide(last.get().lattice(), first.get().lattice(), body.em());
  }

  private void take(Body page, Page.Part part) {
    close();
    if (part instanceof Line line) {
      blocks.add(line);
    }
    page.table(part)
        .ifPresent(
            table -> {
              open = Optional.of(new TableRun(page.em()));
              open.get().add(table);
            });
  }

  private void close() {
    open.ifPresent(run -> blocks.add(run.table()));
    open = Optional.empty();
  }
}
