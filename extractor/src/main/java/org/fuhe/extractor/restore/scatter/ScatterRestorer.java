package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.page.Block;
import org.fuhe.extractor.page.Line;
import org.fuhe.extractor.page.Restored;
import org.fuhe.model.Problem;

/** Restores the tables of forms whose cells were printed in scattered blocks. */
public final class ScatterRestorer {
  private ScatterRestorer() {}

  /** Blocks are parted by blank lines, more than the paragraphs of a text are. */
  private static final int LINES_OF_A_BLOCK = 60;

  /** Tells whether the text comes in blocks. */
  public static boolean accepts(List<Line> lines) {
    long blocks = lines.stream().filter(line -> line.afterBlank() || line.pageStart()).count();
    return blocks * LINES_OF_A_BLOCK >= lines.size();
  }

  public static Restored restore(List<Line> lines, Lexicon lexicon) {
    List<Piece> pieces = PieceReader.read(PageFurniture.without(lines));
    Seams seams = new Seams(pieces);
    Vocabulary vocabulary = Vocabulary.ofForms(lexicon);
    List<FormSplitter.Part> parts =
        FormSplitter.split(TokenReader.read(pieces, vocabulary), lexicon);
    List<Block> blocks = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<Integer, Line> byNumber = new HashMap<>();
    lines.forEach(line -> byNumber.put(line.number(), line));
    for (FormSplitter.Part part : parts) {
      Optional<FormReader.Form> restored = FormReader.read(part.tokens(), lexicon, seams);
      if (restored.isEmpty()) {
        List<Token> all = new ArrayList<>(part.before());
        all.addAll(part.title());
        all.addAll(part.tokens());
        Optional<SummaryReader.Summary> summary = SummaryReader.read(all, pieces, lexicon, seams);
        addLines(summary.map(SummaryReader.Summary::before).orElse(all), byNumber, blocks);
        summary.ifPresent(
            found -> {
              blocks.add(found.table());
              problems.addAll(found.problems());
            });
        continue;
      }
      addLines(part.before(), byNumber, blocks);
      addLines(part.title(), byNumber, blocks);
      addLines(restored.get().lines(), byNumber, blocks);
      blocks.add(restored.get().table());
      problems.addAll(restored.get().problems());
    }
    return new Restored(blocks, problems);
  }

  private static void addLines(
      List<Token> tokens, Map<Integer, Line> byNumber, List<Block> blocks) {
    Set<Integer> added = new HashSet<>();
    for (Token token : tokens) {
      for (Piece piece : token.pieces()) {
        Line line = byNumber.get(piece.line());
        if (line != null && added.add(piece.line())) {
          blocks.add(line);
        }
      }
    }
  }
}
