package org.fuhe.scorer.subject;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.fuhe.model.Place;

/** The part of a source from the first to the last of some places, by lines, pages or sheets. */
final class Stretch {
  private record Ends(double first, double last) {
    Ends with(double position) {
      return new Ends(Math.min(first, position), Math.max(last, position));
    }
  }

  private final Map<String, Ends> bySurface = new HashMap<>();

  Stretch(Collection<Place> places) {
    for (Place place : places) {
      double position = position(place);
      bySurface.merge(
          surface(place), new Ends(position, position), (ends, one) -> ends.with(one.first()));
    }
  }

  boolean holds(Place place) {
    Ends ends = bySurface.get(surface(place));
    double position = position(place);
    return ends != null && ends.first() <= position && position <= ends.last();
  }

  private static String surface(Place place) {
    if (place instanceof Place.InSheet cell) {
      return "sheet " + cell.sheet();
    }
    return place instanceof Place.InTable ? "tables" : "";
  }

  private static double position(Place place) {
    if (place instanceof Place.InText text) {
      return text.line();
    }
    if (place instanceof Place.OnPage page) {
      return page.page() * 1e6 + page.box().top();
    }
    if (place instanceof Place.InTable cell) {
      return cell.table() * 1e6 + cell.row();
    }
    return Integer.parseInt("0" + ((Place.InSheet) place).cell().replaceAll("\\D", ""));
  }
}
