package org.fuhe.extractor.aligned;

import java.util.List;
import java.util.stream.IntStream;

/** Tells which lines stand between two rows: those of cells that are merged over both. */
final class Between {
  /** How far from the middle between its neighbours such a line can be, of what parts them. */
  private static final double OFF = 0.12;

  /** Its neighbours are no farther apart than other rows are, but for this. */
  private static final double FARTHER = 1.35;

  /** Where there are no other rows: lines that part so many sizes of the type. */
  private static final double USUAL = 2.2;

  private Between() {}

  static boolean[] of(List<Band> bands, double em) {
    boolean[] between = new boolean[bands.size()];
    for (int i = 1; i < bands.size() - 1; i++) {
      between[i] = !between[i - 1] && canBe(bands.get(i - 1), bands.get(i), bands.get(i + 1));
    }
    double[] pitches =
        IntStream.range(1, bands.size())
            .filter(i -> !between[i] && !between[i - 1])
            .mapToDouble(i -> bands.get(i).middle() - bands.get(i - 1).middle())
            .sorted()
            .toArray();
    double pitch = pitches.length == 0 ? USUAL * em : pitches[pitches.length / 2];
    for (int i = 1; i < bands.size() - 1; i++) {
      between[i] &= bands.get(i + 1).middle() - bands.get(i - 1).middle() < FARTHER * pitch;
    }
    return between;
  }

  private static boolean canBe(Band above, Band line, Band below) {
    double share = (line.middle() - above.middle()) / (below.middle() - above.middle());
    return Math.abs(share - 0.5) < OFF
        && line.pieces().size() < Math.min(above.pieces().size(), below.pieces().size())
        && line.pieces().stream()
            .noneMatch(
                piece ->
                    above.pieces().stream().anyMatch(piece::isInLineWith)
                        || below.pieces().stream().anyMatch(piece::isInLineWith));
  }
}
