package org.fuhe.corpus.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.text.SourceText;
import org.fuhe.model.dataset.Row;
import org.jspecify.annotations.Nullable;

/** A document of which parts are shown as they are printed. */
final class SourceDocument {
  private static final Set<String> TEXTS =
      Set.of("text/plain", "text/csv", "text/tab-separated-values");

  /** Lines above and below a value. */
  private static final int AROUND = 2;

  /** As many lines as are looked at of one finding. */
  private static final int MOST_LINES = 40;

  private final Optional<SourceText> text;
  private final HiddenPlaces hidden;
  private final CellExcerpts cells;
  private final PictureExcerpts pictures;

  /** What took too long once is not waited for again. */
  private boolean isGivenUp;

  private SourceDocument(String name, byte[] bytes, String mediaType, @Nullable HiddenPlaces hidden)
      throws UnreadableException {
    this.text = TEXTS.contains(mediaType) ? Optional.of(SourceText.of(bytes)) : Optional.empty();
    this.hidden =
        hidden == null ? new HiddenPlaces(Extractor.extract(bytes, name).disclosure()) : hidden;
    this.cells = new CellExcerpts(name, bytes, this.hidden);
    this.pictures = new PictureExcerpts(name, bytes, this.hidden);
  }

  /**
   * Opens a document; empty when it cannot be read.
   *
   * @param hidden where it names persons, when that is known
   */
  static Optional<SourceDocument> open(Row document, byte[] bytes, @Nullable HiddenPlaces hidden) {
    String path = document.get("path");
    String name = path.substring(path.lastIndexOf('/') + 1);
    try {
      return Bounded.call(
          () -> new SourceDocument(name, bytes, document.get("media_type"), hidden));
    } catch (TimeoutException e) {
      return Optional.empty();
    }
  }

  HiddenPlaces hidden() {
    return hidden;
  }

  /** Returns what is printed where a finding has its evidence. */
  List<Excerpt> excerpts(List<Row> evidence) {
    if (isGivenUp) {
      return List.of();
    }
    try {
      return Bounded.call(() -> read(evidence)).orElse(List.of());
    } catch (TimeoutException e) {
      isGivenUp = true;
      return List.of();
    }
  }

  private List<Excerpt> read(List<Row> evidence) throws UnreadableException {
    List<Excerpt> excerpts = new ArrayList<>();
    lines(evidence).ifPresent(excerpts::add);
    excerpts.addAll(cells.of(evidence));
    excerpts.addAll(pictures.of(evidence));
    return excerpts;
  }

  private Optional<Excerpt> lines(List<Row> evidence) {
    Map<Integer, BitSet> marked = new TreeMap<>();
    for (Row part : evidence) {
      if (text.isPresent() && !part.get("line").isEmpty()) {
        int line = Integer.parseInt(part.get("line"));
        for (int near = line - AROUND; near <= line + AROUND; near++) {
          if (marked.size() < MOST_LINES) {
            marked.putIfAbsent(near, new BitSet());
          }
        }
        marked
            .computeIfAbsent(line, l -> new BitSet())
            .set(Integer.parseInt(part.get("char_from")), Integer.parseInt(part.get("char_to")));
      }
    }
    List<SourceLine> lines = new ArrayList<>();
    marked.forEach(
        (number, marks) ->
            text.flatMap(source -> source.line(number))
                .ifPresent(
                    line -> lines.add(SourceLine.of(number, line, marks, hidden.inLine(number)))));
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Excerpt.Lines(lines));
  }
}
