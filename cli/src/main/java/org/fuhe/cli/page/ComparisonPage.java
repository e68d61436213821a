package org.fuhe.cli.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuhe.corpus.comparison.Comparison;
import org.fuhe.corpus.message.Messages;
import org.fuhe.corpus.store.Answer;

/** Two datasets side by side: counts, then the changes kind by kind. */
public final class ComparisonPage {
  private static final List<String> KINDS = List.of("document", "form", "finding", "value", "row");

  /** More of a kind is no reading; the other formats have all. */
  private static final int MOST = 200;

  private final Messages messages;
  private final Lines lines;

  public ComparisonPage(Messages messages, int columns) {
    this.messages = messages;
    this.lines = new Lines(columns);
  }

  public List<String> lines(Comparison comparison) throws IOException {
    Map<String, Long> counts = comparison.counts();
    lines.addParagraph(
        messages.text(
            "diff.unchanged", Map.of("count", Long.toString(comparison.unchangedFindings()))));
    if (counts.isEmpty()) {
      lines.addParagraph(messages.text("diff.same"));
    }
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      lines.addParagraph(
          messages.text("diff." + count.getKey(), Map.of("count", count.getValue().toString())));
    }
    for (String kind : KINDS) {
      long all =
          counts.entrySet().stream()
              .filter(count -> count.getKey().startsWith(kind + "."))
              .collect(Collectors.summingLong(Map.Entry::getValue));
      if (all > 0) {
        addKind(comparison, kind, all);
      }
    }
    return lines.all();
  }

  private void addKind(Comparison comparison, String kind, long all) throws IOException {
    lines.addBlank();
    lines.addTitle(messages.text("diff.title." + kind, Map.of("count", Long.toString(all))));
    comparison.changes(kind, MOST, new Changes());
    if (all > MOST) {
      lines.addParagraph(messages.text("answer.more", Map.of("count", Long.toString(all - MOST))));
    }
  }

  /** Adds each change as a line under the path of its document. */
  private final class Changes implements Answer {
    private final List<String> names = new ArrayList<>();
    private String path = "";

    @Override
    public void begin(List<Heading> headings) {
      headings.forEach(heading -> names.add(heading.name()));
    }

    @Override
    public void add(List<String> cells) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(names.get(i), DisplayText.harmless(cells.get(i)));
      }
      String of = row.getOrDefault("path", "");
      if (!of.equals(path)) {
        path = of;
        lines.addParagraph(of);
      }
      String kind = row.get("kind") + "." + row.get("change");
      lines.addLabelled("  ", 2, messages.text("diff.line." + kind, row(row)));
    }

    /** The database's names for the two sides are no placeholders of messages. */
    private Map<String, String> row(Map<String, String> row) {
      Map<String, String> values = new HashMap<>(row);
      String none = messages.text("diff.none");
      values.put("id", row.getOrDefault("finding_id", ""));
      values.computeIfPresent(
          "severity",
          (name, label) -> label.isEmpty() ? label : messages.text("explain.severity." + label));
      values.replaceAll((name, value) -> value.isEmpty() ? none : value);
      return values;
    }
  }
}
