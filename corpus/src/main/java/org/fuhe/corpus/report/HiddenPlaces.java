package org.fuhe.corpus.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhe.model.Box;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Place;
import org.fuhe.model.Project;
import org.fuhe.model.Run;

/** Where a document names persons, who stay out of the report even beside what it shows. */
final class HiddenPlaces {
  private final Map<Integer, BitSet> characters = new HashMap<>();
  private final Map<Integer, List<Box>> boxes = new HashMap<>();
  private final Set<String> cells = new HashSet<>();

  HiddenPlaces(Disclosure disclosure) {
    for (Project project : disclosure.projects()) {
      project
          .values()
          .get(Project.CONTACT)
          .ifPresent(contact -> contact.printed().runs().forEach(this::add));
    }
  }

  private void add(Run run) {
    Place place = run.place();
    if (place instanceof Place.InText text) {
      characters.computeIfAbsent(text.line(), line -> new BitSet()).set(text.from(), text.to());
    } else if (place instanceof Place.OnPage page) {
      boxes.computeIfAbsent(page.page(), number -> new ArrayList<>()).add(page.box());
    } else {
      cells.add(cell(place));
    }
  }

  BitSet inLine(int line) {
    return characters.getOrDefault(line, new BitSet());
  }

  List<Box> onPage(int page) {
    return boxes.getOrDefault(page, List.of());
  }

  boolean isInCell(Place place) {
    return cells.contains(cell(place));
  }

  /** Names the cell that a place is in; what is in no cell has no name. */
  static String cell(Place place) {
    if (place instanceof Place.InSheet sheet) {
      return sheet.sheet() + "!" + sheet.cell();
    }
    return place instanceof Place.InTable table
        ? table.table() + ":" + table.row() + ":" + table.column()
        : "";
  }
}
