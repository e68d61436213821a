package org.fuhe.extractor.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fuhe.extractor.page.Aside;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Page;
import org.fuhe.model.Box;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;

/** Holds what was read of a page against its drawing. */
public final class PlacesCheck {
  private PlacesCheck() {}

  /**
   * Checks that all characters of a page are read, none twice, and that the characters whose centre
   * lies in the box of a text, or of a part of one, are that text. Not for pages with overprints.
   */
  public static void everyCharacterIsReadOnceAndFoundAtItsPlace(DrawnPage page) {
    List<Printed> texts = texts(page.page());
    StringBuilder read = new StringBuilder();
    texts.forEach(text -> read.append(text.text().replace(" ", "")));
    assertThat(sorted(read.toString())).isEqualTo(sorted(drawn(page.drawing().glyphs())));
    for (Printed text : texts) {
      for (Run run : text.runs()) {
        check(page, run);
        Printed whole = Printed.of(List.of(run));
        int length = run.characters().length();
        for (int from = 0; from < length; from++) {
          whole.part(from, Math.min(length, from + 2)).runs().forEach(part -> check(page, part));
        }
      }
    }
  }

  private static void check(DrawnPage page, Run run) {
    Place.OnPage place = (Place.OnPage) run.place();
    assertThat(sorted(charactersAt(page.drawing().glyphs(), place.box())))
        .as("%s", place)
        .isEqualTo(sorted(run.characters().replace(" ", "")));
  }

  private static List<Printed> texts(Page page) {
    List<Printed> texts = new ArrayList<>();
    for (Page.Part part : page.parts()) {
      if (part instanceof Grid grid) {
        grid.cells().forEach(cell -> texts.add(cell.printed()));
      } else if (part instanceof Line line) {
        line.words().forEach(word -> texts.add(word.printed()));
      } else if (part instanceof Aside aside) {
        texts.add(aside.printed());
      }
    }
    return texts;
  }

  private static String charactersAt(Glyphs glyphs, Box box) {
    StringBuilder characters = new StringBuilder();
    for (int i = 0; i < glyphs.count(); i++) {
      boolean inside =
          glyphs.centreX(i) >= box.left()
              && glyphs.centreX(i) <= box.right()
              && glyphs.centreY(i) >= box.top()
              && glyphs.centreY(i) <= box.bottom();
      characters.append(inside ? glyphs.text(i) : "");
    }
    return characters.toString();
  }

  private static String drawn(Glyphs glyphs) {
    StringBuilder characters = new StringBuilder();
    for (int i = 0; i < glyphs.count(); i++) {
      characters.append(glyphs.text(i));
    }
    return characters.toString();
  }

  private static List<Integer> sorted(String characters) {
    return characters.chars().sorted().boxed().toList();
  }
}
