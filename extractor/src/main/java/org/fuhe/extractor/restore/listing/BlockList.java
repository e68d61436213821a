package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fuhe.model.Problem;

/** Reads a list that comes in blocks, page by page: first its figures, then its texts. */
final class BlockList {
  private BlockList() {}

  static BlockRows.Read read(Heading heading, Body body, Pairs pairs, List<Problem> problems) {
    Fit fit = new Fit(heading, body.words());
    Map<Integer, List<Body.Item>> items = new TreeMap<>();
    body.items()
        .forEach(item -> items.computeIfAbsent(item.page(), key -> new ArrayList<>()).add(item));
    Widths unknown = Widths.unknown(heading.columns().size());
    List<BlockPage> pages = new ArrayList<>();
    int number = 0;
    for (List<Body.Item> page : items.values()) {
      BlockPage read = new BlockReading(heading, fit, unknown, pairs, page).page(number);
      number = read.last().number;
      pages.add(read);
    }
    TextSense sense = TextSense.of(pages);
    List<BlockTexts.Placed> texts = new ArrayList<>();
    for (BlockPage page : pages) {
      Widths widths = new BlockTexts(page, sense, unknown, pairs).place().widths(page);
      texts.add(new BlockTexts(page, sense, widths, pairs).place());
    }
    return BlockRows.of(heading, pages, texts, problems);
  }
}
