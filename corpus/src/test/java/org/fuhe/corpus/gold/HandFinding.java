package org.fuhe.corpus.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.subject.Wording;

/**
 * What a person found in a document who had not seen what the program finds.
 *
 * @param subject as the program names subjects: {@code p3/i2}
 */
record HandFinding(String rule, String subject, String printed) {
  private static final Pattern INDICATOR = Pattern.compile("p\\d+/i(\\d+).*");

  /** A text of a form, of which there can be several: {@code p3/goal_actual}. */
  private static final Pattern TEXT = Pattern.compile("p\\d+/[a-z_]{3,}");

  static List<HandFinding> read(Path file) throws IOException {
    List<HandFinding> findings = new ArrayList<>();
    for (JsonNode finding : new ObjectMapper().readTree(file.toFile())) {
      findings.add(
          new HandFinding(
              finding.get("rule").asText(),
              finding.get("subject").asText(),
              finding.path("printed").asText("").replace("null", "")));
    }
    return findings;
  }

  /** The form, or the row of the summary or of a statement. */
  String root() {
    return root(subject);
  }

  String indicator() {
    Matcher matcher = INDICATOR.matcher(subject);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /**
   * Tells whether the program says the same: by the same rule of the same form, and of the same
   * indicator or of several of which it is one. A text must end in what is printed, or be part of
   * it.
   */
  boolean isSaidBy(ProgramFinding said) {
    Finding finding = said.finding();
    return finding.rule().equals(rule)
        && root(finding.subject().name()).equals(root())
        && (indicator().isEmpty()
            || said.indicators().isEmpty()
            || said.indicators().contains(indicator()))
        && (!TEXT.matcher(finding.subject().name()).matches()
            || overlaps(finding.detail().reported()));
  }

  private boolean overlaps(String reported) {
    String one = Wording.plain(reported);
    String other = Wording.plain(printed);
    return one.endsWith(other) || other.contains(one);
  }

  static String root(String subject) {
    return subject.startsWith("p") ? subject.replaceAll("/.*", "") : subject.replace("/name", "");
  }
}
