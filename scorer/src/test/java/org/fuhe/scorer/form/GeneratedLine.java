package org.fuhe.scorer.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A line of a generated form: what it holds, and its cells by name. */
public final class GeneratedLine {
  private final String kind;
  private final Map<String, String> cells;

  GeneratedLine(String kind) {
    this(kind, new LinkedHashMap<>());
  }

  private GeneratedLine(String kind, Map<String, String> cells) {
    this.kind = kind;
    this.cells = cells;
  }

  GeneratedLine with(String cell, String text) {
    cells.put(cell, text);
    return this;
  }

  public String kind() {
    return kind;
  }

  public String get(String cell) {
    return cells.getOrDefault(cell, "");
  }

  /** Returns a line that is the same but for one cell. */
  public GeneratedLine changed(String cell, String text) {
    return new GeneratedLine(kind, new LinkedHashMap<>(cells)).with(cell, text);
  }

  /** Writes the lines as a test would. */
  public static String write(List<GeneratedLine> lines) {
    return lines.stream().map(GeneratedLine::toString).collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return kind
        + cells.entrySet().stream()
            .map(
                cell ->
                    " | "
                        + (cell.getKey().isEmpty()
                            ? cell.getValue()
                            : cell.getKey() + "=" + cell.getValue()))
            .collect(Collectors.joining());
  }
}
