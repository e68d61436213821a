package org.fuhe.extractor.aligned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.grid.Axis;
import org.fuhe.extractor.grid.Edge;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Page;
import org.fuhe.extractor.page.Word;

/**
 * Finds the tables among the lines of a page, by the columns that their texts keep to and by what
 * rulings there are.
 */
public final class AlignedTables {
  private final List<Edge> rulings;
  private final double em;

  private AlignedTables(List<Edge> rulings, double em) {
    this.rulings = rulings;
    this.em = em;
  }

  /**
   * Returns a page with the tables that were found in the place of their lines.
   *
   * @param rulings that are no part of a table so far
   * @param em the size of the page's type
   */
  public static Page of(Page page, List<Edge> rulings, double em) {
    List<Edge> across = rulings.stream().filter(edge -> edge.axis() == Axis.HORIZONTAL).toList();
    AlignedTables tables = new AlignedTables(across, em);
    List<Page.Part> parts = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Page.Part part : page.parts()) {
      if (part instanceof Line line) {
        lines.add(line);
      } else {
        parts.addAll(tables.parts(lines));
        lines.clear();
        parts.add(part);
      }
    }
    parts.addAll(tables.parts(lines));
    return new Page(page.number(), page.size(), parts);
  }

  /** Returns lines that follow each other, with tables in the place of the first of their lines. */
  private List<Page.Part> parts(List<Line> lines) {
    List<Piece> words =
        lines.stream()
            .flatMap(line -> line.words().stream())
            .map(Piece::of)
            .flatMap(Optional::stream)
            .toList();
    IdentityHashMap<Word, Grid> tableOf = new IdentityHashMap<>();
    for (List<Band> region : Region.of(Band.of(words, em), em)) {
      AlignedGrid.of(region, rulings, em)
          .ifPresent(
              grid ->
                  region.stream()
                      .flatMap(band -> band.pieces().stream())
                      .flatMap(piece -> piece.words().stream())
                      .forEach(word -> tableOf.put(word, grid)));
    }
    List<Page.Part> parts = new ArrayList<>();
    Set<Grid> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Line line : lines) {
      List<Word> left = new ArrayList<>();
      for (Word word : line.words()) {
        Grid table = tableOf.get(word);
        if (table == null) {
          left.add(word);
        } else if (placed.add(table)) {
          parts.add(table);
        }
      }
      if (left.size() == line.words().size()) {
        parts.add(line);
      } else if (!left.isEmpty()) {
        parts.add(new Line(line.number(), left, line.afterBlank(), line.pageStart()));
      }
    }
    return parts;
  }
}
