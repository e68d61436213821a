package org.fuhe.corpus.message;

import java.util.Map;
import org.fuhe.model.Place;

/** Says in words where something stands: in those of the messages that it is given. */
public final class PlaceText {
  private PlaceText() {}

  public static String of(Place place, Messages messages) {
    if (place instanceof Place.InText text) {
      return messages.text("place.line", Map.of("line", Integer.toString(text.line())));
    }
    if (place instanceof Place.OnPage page) {
      return messages.text("place.page", Map.of("page", Integer.toString(page.page())));
    }
    if (place instanceof Place.InTable cell) {
      return messages.text(
          "place.table",
          Map.of(
              "table", Integer.toString(cell.table()),
              "row", Integer.toString(cell.row()),
              "column", Integer.toString(cell.column())));
    }
    Place.InSheet cell = (Place.InSheet) place;
    return messages.text("place.cell", Map.of("sheet", cell.sheet(), "cell", cell.cell()));
  }
}
