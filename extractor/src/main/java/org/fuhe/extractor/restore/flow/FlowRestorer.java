package org.fuhe.extractor.restore.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Restored;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Problem;
import org.fuhe.model.Statement;

/** Restores the tables of a text in reading order whose columns are lost. */
public final class FlowRestorer {
  private final List<Line> lines;
  private final Flow flow;
  private final Headings headings;
  private final StatementEvidence statements;
  private final DocumentFunds funds = new DocumentFunds();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** The summaries by their places among the blocks; they wait for what the forms say. */
  private final Map<Integer, SummaryBlock> summaries = new LinkedHashMap<>();

  private FlowRestorer(List<Line> lines, List<Statement> statements, Lexicon lexicon) {
    this.statements = new StatementEvidence(statements);
    this.lines = Furniture.without(lines);
    this.flow = new Flow(this.lines, new Labels(lexicon));
    this.headings = new Headings(flow);
  }

  /**
   * Restores the tables of some lines.
   *
   * @param statements the budget statements of the document, whose figures can choose between
   *     readings
   */
  public static Restored restore(List<Line> lines, List<Statement> statements, Lexicon lexicon) {
    FlowRestorer restorer = new FlowRestorer(lines, statements, lexicon);
    restorer.readAll();
    return new Restored(restorer.blocks, restorer.problems);
  }

  private void readAll() {
    int at = 0;
    for (int line = 0; line < lines.size(); ) {
      boolean blank = at >= flow.size() || flow.token(at).line() != line;
      int end = blank ? at : read(at);
      if (end > at) {
        at = end;
        line = at < flow.size() ? flow.token(at).line() : lines.size();
      } else {
        blocks.add(lines.get(line));
        at = blank ? at : flow.lineEnd(at);
        line++;
      }
    }
    summaries.forEach(
        (place, summary) -> blocks.set(place, new Table(summary.rows(funds, problems))));
  }

  /**
   * Reads the table that begins at a token; returns the token behind it, or the same one if none
   * begins.
   */
  private int read(int at) {
    Optional<Headings.Found> heading = headings.summary(at);
    if (heading.isPresent() && headings.indicators(at).isEmpty()) {
      SummaryBlock summary = new SummaryBlock(flow, headings, heading.get());
      int end = summary.read(heading.get().to());
      if (end > heading.get().to()) {
        summaries.put(blocks.size(), summary);
        blocks.add(new Table(List.of()));
        addSkipped(summary.skipped());
        return end;
      }
    }
    TableReader reader = new TableReader(flow, headings, statements, funds, problems);
    int end = reader.read(at);
    if (end > at) {
      blocks.add(new Table(reader.rows()));
      addSkipped(reader.skipped());
    }
    return end;
  }

  private void addSkipped(List<Integer> skipped) {
    skipped.forEach(line -> blocks.add(lines.get(line)));
  }
}
