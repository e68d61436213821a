package org.fuhe.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.message.Messages;
import org.fuhe.corpus.run.RunReport;
import org.fuhe.model.dataset.Table;

/** Prints what a run came to. */
final class RunSummary {
  private final Console console;
  private final PrintWriter out;
  private final Messages messages;

  RunSummary(Console console) {
    this.console = console;
    this.out = console.out();
    this.messages = console.messages();
  }

  void print(RunReport report, Optional<Path> folder) {
    out.println(
        messages.text(
            "summary.documents",
            Map.of(
                "count",
                count(report.rows(Table.DOCUMENTS)),
                "by",
                String.join(", ", by(report)))));
    out.println(
        messages.text(
            "summary.rows",
            Map.of(
                "projects", count(report.rows(Table.PROJECTS)),
                "indicators", count(report.rows(Table.INDICATORS)))));
    for (RunReport.Remarkable each : report.remarkable()) {
      out.println("  " + console.remark(each.path(), each.remark()));
    }
    int more = report.remarks() - report.remarkable().size();
    if (more > 0) {
      out.println("  " + messages.text("summary.more", Map.of("count", count(more))));
    }
    if (report.reused() > 0) {
      out.println(messages.text("summary.reused", Map.of("count", count(report.reused()))));
    }
    folder.ifPresent(
        path -> out.println(messages.text("summary.written", Map.of("path", path.toString()))));
  }

  private List<String> by(RunReport report) {
    List<String> counts = new ArrayList<>();
    for (DocumentStatus status : DocumentStatus.values()) {
      int count = report.documents(status);
      if (count > 0) {
        counts.add(messages.text("status." + status.label(), Map.of("count", count(count))));
      }
    }
    return counts;
  }

  private static String count(int count) {
    return Integer.toString(count);
  }
}
