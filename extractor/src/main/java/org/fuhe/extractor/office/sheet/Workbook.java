package org.fuhe.extractor.office.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Page;
import org.fuhe.model.Problem;

/** Puts the sheets of a workbook into the page space: each sheet is a page. */
final class Workbook {
  private Workbook() {}

  static Content content(List<Sheet> sheets) throws UnreadableException {
    List<Page> pages = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Sheet sheet : sheets) {
      problems.addAll(sheet.problems());
      SheetParts.Parted parted = SheetParts.of(sheet);
      problems.addAll(parted.problems());
      pages.add(new Page(pages.size() + 1, Optional.empty(), parted.parts()));
    }
    if (pages.stream().allMatch(page -> page.parts().isEmpty())) {
      throw new UnreadableException(UnreadableException.Reason.EMPTY);
    }
    return new Content(pages, problems);
  }
}
