package org.fuhe.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of a line stand on a page: the edges between them, in the order in which
 * they are read, by which the box of the line narrows to some of its characters.
 *
 * <p>The places of the parts of a line share its edges: a document has millions of characters.
 */
public final class Stops {
  /** Nothing is known but the box of the whole line. */
  public static final Stops UNKNOWN = new Stops(true, new float[0], 0, 0);

  private final boolean across;
  private final float[] edges;
  private final int first;
  private final int characters;

  private Stops(boolean across, float[] edges, int first, int characters) {
    this.across = across;
    this.edges = edges;
    this.first = first;
    this.characters = characters;
  }

  /** The stops of a line that runs from left to right, or from right to left: x of each edge. */
  public static Stops across(float... edges) {
    return of(true, edges);
  }

  /** The stops of a line that runs down the page, or up: y of each edge. */
  public static Stops along(float... edges) {
    return of(false, edges);
  }

  private static Stops of(boolean across, float[] edges) {
    if (edges.length < 2) {
      throw new IllegalArgumentException("a character has two edges");
    }
    return new Stops(across, edges.clone(), 0, edges.length - 1);
  }

  public boolean isUnknown() {
    return characters == 0;
  }

  /** Returns the number of characters, in code points. */
  public int characters() {
    return characters;
  }

  Stops part(int from, int to) {
    return to > from ? new Stops(across, edges, first + from, to - from) : UNKNOWN;
  }

  /** Returns the part of the line's box that some of its characters take. */
  Box box(Box line, int from, int to) {
    double start = edges[first + from];
    double end = edges[first + to];
    double low = Math.rint(Math.min(start, end) * 100) / 100;
    double high = Math.rint(Math.max(start, end) * 100) / 100;
    return across
        ? new Box(low, line.top(), high, line.bottom())
        : new Box(line.left(), low, line.right(), high);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Stops that
        && across == that.across
        && characters == that.characters
        && Arrays.equals(edges, first, end(), that.edges, that.first, that.end());
  }

  private int end() {
    return isUnknown() ? first : first + characters + 1;
  }

  @Override
  public int hashCode() {
    int hash = characters;
    for (int i = first; i < end(); i++) {
      hash = 31 * hash + Float.hashCode(edges[i]);
    }
    return hash;
  }

  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOfRange(edges, first, end()));
  }
}
