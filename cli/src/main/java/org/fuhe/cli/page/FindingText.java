package org.fuhe.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.message.Messages;
import org.fuhe.corpus.message.PlaceText;
import org.fuhe.corpus.result.ReportedFinding;
import org.fuhe.scorer.finding.Sentence;

/** The words for one finding. */
final class FindingText {
  private final Messages messages;

  FindingText(Messages messages) {
    this.messages = messages;
  }

  String in(Sentence sentence) {
    return messages.language() == Language.ZH ? sentence.zh() : sentence.en();
  }

  /** The form and indicator that it is about, as printed. */
  String subject(ReportedFinding finding) {
    List<String> parts = new ArrayList<>();
    if (finding.project().isPresent()) {
      parts.add(
          messages.text(
              "finding.form",
              Map.of(
                  "no", Integer.toString(finding.project().get()), "name", finding.projectName())));
    } else {
      parts.add(messages.text("finding.outside", Map.of("subject", finding.subject())));
    }
    if (!finding.indicatorName().isEmpty()) {
      parts.add(finding.indicatorName());
    }
    return String.join(messages.text("finding.in"), parts);
  }

  /** What is printed and what would be right; empty where there is no such thing. */
  String comparison(ReportedFinding finding) {
    String reported = finding.reported();
    String expected = finding.expected();
    if (expected.isEmpty()) {
      return reported.isEmpty() ? "" : messages.text("finding.printed", Map.of("text", reported));
    }
    return messages.text(
        reported.isEmpty() ? "finding.blank" : "finding.against",
        Map.of("printed", reported, "expected", expected));
  }

  /** The file, and where in it the first printed value stands. */
  String where(String path, ReportedFinding finding) {
    return finding.place().map(place -> path + " " + PlaceText.of(place, messages)).orElse(path);
  }
}
