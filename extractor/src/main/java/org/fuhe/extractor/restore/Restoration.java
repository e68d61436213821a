package org.fuhe.extractor.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Restored;
import org.fuhe.extractor.restore.flow.FlowRestorer;
import org.fuhe.extractor.restore.layout.LayoutRestorer;
import org.fuhe.extractor.restore.listing.ListingRestorer;
import org.fuhe.extractor.restore.scatter.ScatterRestorer;
import org.fuhe.model.Problem;
import org.fuhe.model.Statement;

/**
 * Restores the tables of a document's lines.
 *
 * <p>A text does not say how it lost its columns. Columns kept by spaces can be seen; for the rest,
 * every mechanism that could have been at work reads the lines, and the reading that makes the most
 * of a form out of them is taken.
 */
public final class Restoration {
  /** Fewer lines hold no table: they are the titles and notes between tables. */
  private static final int FEWEST_LINES = 6;

  private static final int CELLS_OF_A_ROW = 5;

  /**
   * Below this share of lines that hold a row, the text is scattered: measured on plain texts of
   * PDFs, where scattered ones have up to two in a hundred and all others at least four.
   */
  private static final double SCATTERED = 0.03;

  private final List<Statement> statements;
  private final Lexicon lexicon;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Restoration(List<Statement> statements, Lexicon lexicon) {
    this.statements = statements;
    this.lexicon = lexicon;
  }

  /**
   * Restores the tables among some blocks of a document.
   *
   * @param statements the budget statements of the document, whose figures can choose between
   *     readings
   */
  public static Restored restore(List<Block> blocks, List<Statement> statements, Lexicon lexicon) {
    Restoration restoration = new Restoration(statements, lexicon);
    List<Line> stretch = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Line line) {
        stretch.add(line);
      } else {
        restoration.addStretch(stretch);
        stretch = new ArrayList<>();
        restoration.blocks.add(block);
      }
    }
    restoration.addStretch(stretch);
    return new Restored(restoration.blocks, restoration.problems);
  }

  private void addStretch(List<Line> lines) {
    Restored best = lines.size() < FEWEST_LINES ? unchanged(lines) : best(lines);
    blocks.addAll(best.blocks());
    problems.addAll(best.problems());
  }

  private Restored best(List<Line> lines) {
    if (LayoutRestorer.accepts(lines)) {
      return new Restored(LayoutRestorer.restore(lines, lexicon), List.of());
    }
    // what reads the forms of single projects finds something in a list, too, but none of it right
    Optional<Restored> list = ListingRestorer.restore(lines, lexicon);
    return list.orElseGet(() -> Fitness.best(List.of(unchanged(lines), form(lines)), lexicon));
  }

  /** Titles and prose hold no table. */
  private static Restored unchanged(List<Line> lines) {
    return new Restored(List.copyOf(lines), List.of());
  }

  private Restored form(List<Line> lines) {
    return isScattered(lines)
        ? ScatterRestorer.restore(lines, lexicon)
        : FlowRestorer.restore(lines, statements, lexicon);
  }

  /** In a text whose cells lie scattered, hardly any line holds the cells of a whole row. */
  private static boolean isScattered(List<Line> lines) {
    long rows = lines.stream().filter(line -> line.words().size() >= CELLS_OF_A_ROW).count();
    return rows < lines.size() * SCATTERED;
  }
}
