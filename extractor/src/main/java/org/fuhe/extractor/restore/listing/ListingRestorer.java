package org.fuhe.extractor.restore.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Restored;
import org.fuhe.extractor.page.Row;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Printed;
import org.fuhe.model.Problem;

/**
 * Restores the table of a list of projects from the lines of a text that has lost its columns.
 *
 * <p>What the lines leave open is not guessed: the cell stays blank, and a problem names the place.
 */
public final class ListingRestorer {
  private static final int PASSES = 3;

  /**
   * The cost of a word above which the words do not come in the order of the table: readings of
   * lists that do cost a tenth of a figure each, of other ones more than one and a half.
   */
  private static final double DEAR = 0.6;

  /** The cost of a word up to which they do, whatever the sums of the document are. */
  private static final double CHEAP = 0.25;

  /** The share of sums that are right from which a reading is not doubted. */
  private static final double CERTAIN = 0.85;

  /**
   * The share of sums below which no reading of the list is right: measured, right readings have
   * two thirds and more even in documents with many mistakes of their own, wrong ones up to 0.6.
   */
  private static final double LIKELY = 0.65;

  private ListingRestorer() {}

  /**
   * Restores the table, if the lines hold the heading of a list of projects and something under it.
   */
  public static Optional<Restored> restore(List<Line> lines, Lexicon lexicon) {
    return new HeadingFinder(lexicon)
        .find(lines)
        .filter(heading -> heading.to() < lines.size())
        .map(heading -> restore(lines, heading, lexicon));
  }

  private static Restored restore(List<Line> lines, Heading heading, Lexicon lexicon) {
    Body body = Body.of(lines, heading);
    List<Problem> problems = new ArrayList<>();
    Pairs pairs = new Pairs(lines, lexicon);
    Optional<Rows> read = read(heading, body, pairs, problems);
    if (read.isEmpty()) {
      problems.add(Problem.at(Problem.Kind.AMBIGUOUS_READING, heading.columns().get(0).heading()));
      return new Restored(List.copyOf(lines), problems);
    }
    Rows rows = read.get();
    Continued.join(heading, rows, problems);
    List<Block> blocks = new ArrayList<>(lines.subList(0, heading.from()));
    List<Row> table = new ArrayList<>();
    table.add(new Row(heading.columns().stream().map(Column::heading).toList()));
    for (Rows.Row row : rows.all()) {
      List<Printed> cells = new ArrayList<>();
      for (int column = 0; column < heading.columns().size(); column++) {
        cells.add(row.printed(column));
      }
      table.add(new Row(cells));
    }
    blocks.add(new Table(table));
    return new Restored(blocks, problems);
  }

  /** Reads the list in the order of which its figures tell that it is the right one, if any. */
  private static Optional<Rows> read(
      Heading heading, Body body, Pairs pairs, List<Problem> problems) {
    Rows ordered = inOrder(heading, body, pairs);
    double dear = ordered.cost() / Math.max(1, body.words().size());
    if (dear <= CHEAP || (dear <= DEAR && new Sums(heading, ordered).share() >= LIKELY)) {
      return Optional.of(ordered);
    }
    List<Problem> left = new ArrayList<>();
    Rows byHeight = loose(heading, body, pairs, left);
    double adding = new Sums(heading, byHeight).share();
    if (adding >= CERTAIN || !heading.has(Role.NATURE)) {
      problems.addAll(left);
      return Optional.of(byHeight).filter(rows -> adding >= LIKELY);
    }
    List<Problem> leftInBlocks = new ArrayList<>();
    BlockRows.Read inBlocks = BlockList.read(heading, body, pairs, leftInBlocks);
    problems.addAll(adding > inBlocks.share() ? left : leftInBlocks);
    return Optional.of(adding > inBlocks.share() ? byHeight : inBlocks.rows())
        .filter(rows -> Math.max(adding, inBlocks.share()) >= LIKELY);
  }

  private static Rows inOrder(Heading heading, Body body, Pairs pairs) {
    OrderedReading reading = new OrderedReading(heading, pairs, body.words());
    Widths widths = Widths.unknown(heading.columns().size());
    Rows rows = reading.read(widths);
    for (int pass = 1; pass < PASSES && !rows.widths().equals(widths); pass++) {
      widths = rows.widths();
      rows = reading.read(widths);
    }
    return rows;
  }

  private static Rows loose(Heading heading, Body body, Pairs pairs, List<Problem> problems) {
    Widths widths = Widths.unknown(heading.columns().size());
    LooseCells cells = new LooseReading(heading, widths, pairs, body, true).read();
    for (int pass = 1; pass < PASSES; pass++) {
      cells =
          new LooseReading(heading, cells.widths(heading.columns().size()), pairs, body, true)
              .read();
    }
    return LooseRows.of(heading, body.items(), pairs, cells, problems);
  }
}
