package org.fuhe.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fuhe.corpus.message.Messages;
import org.fuhe.corpus.store.Answer;

/** An answer as a table on the terminal: its first rows, and how many more there are. */
public final class AnswerTable implements Answer {
  /** More cannot be read there, and would not fit into memory. */
  private static final int MOST_ROWS = 1_000;

  private static final String NO_VALUE = "–";

  private final Messages messages;
  private final List<List<String>> rows = new ArrayList<>();
  private List<Heading> headings = List.of();
  private long more;

  public AnswerTable(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void begin(List<Heading> columns) {
    headings = List.copyOf(columns);
  }

  @Override
  public void add(List<String> cells) {
    if (rows.size() == MOST_ROWS) {
      more++;
    } else {
      rows.add(cells.stream().map(cell -> cell.isEmpty() ? NO_VALUE : cell).toList());
    }
  }

  /** Returns the lines of the table. */
  public List<String> lines(int columns) {
    if (headings.isEmpty()) {
      return List.of(); // a statement that gives nothing
    }
    Grid grid =
        new Grid(headings.stream().map(h -> new Grid.Heading(title(h), h.number())).toList());
    rows.forEach(grid::add);
    List<String> lines = new ArrayList<>(grid.lines(columns));
    if (rows.isEmpty()) {
      lines.add(messages.text("answer.empty"));
    }
    if (more > 0) {
      lines.add(messages.text("answer.more", Map.of("count", Long.toString(more))));
    }
    return lines;
  }

  /** The program's own columns have a name in the reader's language. */
  private String title(Heading heading) {
    String key = "column." + heading.name();
    return messages.keys().contains(key)
        ? messages.text(key)
        : DisplayText.harmless(heading.name());
  }
}
