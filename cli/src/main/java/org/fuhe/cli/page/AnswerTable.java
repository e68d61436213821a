package org.fuhe.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.fuhe.corpus.message.Messages;
import org.fuhe.corpus.store.Answer;

/** An answer as a table on the terminal: its first rows, and how many more there are. */
public final class AnswerTable implements Answer {
  /** More cannot be read there, and would not fit into memory. */
  private static final int MOST_ROWS = 1_000;

  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");
  private static final String NO_VALUE = "–";

  private final Messages messages;
  private final UnaryOperator<String> titles;
  private final List<List<String>> rows = new ArrayList<>();
  private List<Heading> headings = List.of();
  private long more;

  /**
   * An empty one.
   *
   * @param titles what the columns are called
   */
  public AnswerTable(Messages messages, UnaryOperator<String> titles) {
    this.messages = messages;
    this.titles = titles;
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
      rows.add(cells.stream().map(AnswerTable::shown).toList());
    }
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? NO_VALUE : LINE_ENDS.matcher(cell).replaceAll(" ");
  }

  /** Returns the lines of the table. */
  public List<String> lines(int columns) {
    if (headings.isEmpty()) {
      return List.of(); // a statement that gives nothing
    }
    Grid grid =
        new Grid(
            headings.stream()
                .map(h -> new Grid.Heading(titles.apply(h.name()), h.number()))
                .toList());
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
}
