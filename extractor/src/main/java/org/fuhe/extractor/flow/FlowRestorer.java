package org.fuhe.extractor.flow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Table;
import org.fuhe.model.Problem;

/** Restores the tables of a text in reading order whose columns are lost. */
public final class FlowRestorer {
  private FlowRestorer() {}

  public static Restored restore(List<Line> lines, Lexicon lexicon) {
    Labels labels = new Labels(lexicon);
    List<Line> kept = Furniture.without(lines);
    Flow flow = new Flow(kept, labels);
    List<Block> blocks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<Term> marks = EnumSet.noneOf(Term.class);
    int at = 0;
    int line = 0;
    while (line < kept.size()) {
      TableReader reader = new TableReader(flow, marks, problems);
      int end = at < flow.size() && flow.token(at).line() == line ? reader.read(at) : at;
      if (end > at) {
        blocks.add(new Table(reader.rows()));
        reader.skipped().forEach(skipped -> blocks.add(kept.get(skipped)));
        at = end;
        line = at < flow.size() ? flow.token(at).line() : kept.size();
      } else {
        blocks.add(kept.get(line));
        at = at < flow.size() && flow.token(at).line() == line ? flow.lineEnd(at) : at;
        line++;
      }
    }
    return new Restored(blocks, problems);
  }
}
