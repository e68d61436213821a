package org.fuhe.extractor.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts words right that a wide neighbour has pushed out of their column: the sign behind a long
 * name stands under the end of other names. Where two words came to stand in one column and the
 * column beside it is blank, the word goes there if it looks more like what stands there.
 */
final class Jostling {
  private static final double CLEARLY = 0.5;

  private final Grid grid;
  private final Words words;
  private final List<Profile> profiles = new ArrayList<>();

  private Jostling(Grid grid, Words words) {
    this.grid = grid;
    this.words = words;
    for (int column = 0; column < grid.columns().size(); column++) {
      profiles.add(Profile.of(grid, column, words));
    }
  }

  static void settle(Grid grid, Words words) {
    Jostling jostling = new Jostling(grid, words);
    for (int line = 0; line < grid.size(); line++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        jostling.settle(line, column);
      }
    }
  }

  private void settle(int line, int column) {
    List<Piece> pieces = grid.pieces(line, column);
    if (pieces.size() < 2) {
      return;
    }
    if (column + 1 < grid.columns().size() && grid.pieces(line, column + 1).isEmpty()) {
      Piece last = pieces.get(pieces.size() - 1);
      Piece before = pieces.get(pieces.size() - 2);
      if (!before.mayGoOnWith(last) && belongsRather(last, column, column + 1)) {
        pieces.remove(last);
        grid.pieces(line, column + 1).add(last);
      }
    }
    if (pieces.size() > 1 && column > 0 && grid.pieces(line, column - 1).isEmpty()) {
      Piece first = pieces.get(0);
      if (!first.mayGoOnWith(pieces.get(1)) && belongsRather(first, column, column - 1)) {
        pieces.remove(first);
        grid.pieces(line, column - 1).add(first);
      }
    }
  }

  private boolean belongsRather(Piece piece, int here, int there) {
    Profile profile = Profile.of(List.of(piece), words);
    return profile.distance(profiles.get(there)) + CLEARLY < profile.distance(profiles.get(here));
  }
}
