package org.fuhe.corpus.gold;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fuhe.corpus.csv.CsvRecords;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.Disclosure;
import org.fuhe.scorer.Judgement;
import org.fuhe.scorer.Scorer;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.norm.Norms;
import org.fuhe.scorer.rule.Catalogue;
import org.fuhe.scorer.rule.Rules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The findings on the published documents, against those that a person wrote down. Every difference
 * has been decided, with a reason; one more or one less fails.
 */
final class FindingsTest {
  private static final Path PUBLISHED = Path.of("published");
  private static final Path GOLD = Path.of("gold");
  private static final Path DECISIONS = GOLD.resolve("findings-decisions.csv");

  private static final List<String> DOCUMENTS = List.of("000", "001", "002", "003", "004");
  private static final MeasuredTable MEASURED =
      new MeasuredTable(
          Path.of("..", "docs", "rules.md"),
          "| rule | severity | checks | findings | by hand too | by hand only | precision |");

  /** What the program makes of a document, and what a person did. */
  private record Judged(Judgement judgement, List<ProgramFinding> program, List<HandFinding> hand) {
    List<HandFinding> byHandOnly() {
      return hand.stream().filter(one -> program.stream().noneMatch(one::isSaidBy)).toList();
    }

    /** Tells whether the person says all that a finding of the program says. */
    boolean isByHandToo(ProgramFinding finding) {
      return unsaid("", finding, hand).isEmpty();
    }
  }

  private static final Map<String, Judged> JUDGED = new TreeMap<>();

  @BeforeAll
  static void judge() throws IOException, UnreadableException {
    for (String document : DOCUMENTS) {
      String name = Annotation.read(GOLD.resolve(document + ".json")).document();
      JUDGED.put(
          document,
          judged(
              Files.readAllBytes(PUBLISHED.resolve(name)),
              name,
              HandFinding.read(GOLD.resolve(document + ".findings.json"))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void programAndPersonDifferOnlyWhereItIsDecided(String document)
      throws IOException, CsvRecords.FormatException {
    Judged judged = requireNonNull(JUDGED.get(document));
    List<Difference> differences = new ArrayList<>();
    for (HandFinding finding : judged.byHandOnly()) {
      differences.add(
          new Difference(
              document,
              finding.rule(),
              finding.root(),
              finding.indicator(),
              finding.printed(),
              Difference.HAND));
    }
    judged
        .program()
        .forEach(finding -> differences.addAll(unsaid(document, finding, judged.hand())));
    assertThat(differences)
        .containsExactlyInAnyOrderElementsOf(
            Difference.decided(DECISIONS).stream()
                .filter(decided -> decided.document().equals(document))
                .toList());
  }

  @Test
  void thePageOfTheRulesSaysHowTheyDo() throws IOException {
    MEASURED.holds(Catalogue.entries().stream().map(FindingsTest::measured).toList());
  }

  private static String measured(Catalogue.Entry rule) {
    int checks = 0;
    int findings = 0;
    int byHandToo = 0;
    int byHandOnly = 0;
    for (Judged judged : JUDGED.values()) {
      for (Map.Entry<Outcome, Integer> ended :
          judged.judgement().checks().getOrDefault(rule.id(), Map.of()).entrySet()) {
        checks += ended.getKey() == Outcome.NOT_APPLICABLE ? 0 : ended.getValue();
      }
      for (ProgramFinding finding : judged.program()) {
        if (finding.finding().rule().equals(rule.id())) {
          findings++;
          byHandToo += judged.isByHandToo(finding) ? 1 : 0;
        }
      }
      byHandOnly +=
          (int) judged.byHandOnly().stream().filter(one -> one.rule().equals(rule.id())).count();
    }
    return "| `%s` | %s | %d | %d | %d | %d | %s |"
        .formatted(
            rule.id(),
            rule.severity().label(),
            checks,
            findings,
            byHandToo,
            byHandOnly,
            findings == 0 ? "–" : 100 * byHandToo / findings + " %");
  }

  @Test
  void aFullTotalWithHardlyAnythingSpentIsFound() throws IOException, UnreadableException {
    String name = Annotation.read(GOLD.resolve("002.json")).document();
    String text = Files.readString(PUBLISHED.resolve(name));
    assertThat(text).containsOnlyOnce("\n90.42\n");
    byte[] changed = text.replace("\n90.42\n", "\n100\n").getBytes(StandardCharsets.UTF_8);
    List<Finding> errors =
        judged(changed, name, List.of()).program().stream()
            .map(ProgramFinding::finding)
            .filter(finding -> finding.rule().equals("full-total-low-execution"))
            .toList();
    assertThat(errors).hasSize(1);
    Finding finding = errors.get(0);
    assertThat(finding.subject()).hasToString("p29");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.detail().reported()).isEqualTo("100");
    assertThat(finding.detail().expected()).isEqualTo("90.42");
    assertThat(finding.message().en()).contains("4.21");
  }

  @Test
  void everyDecisionHasAReason() throws IOException, CsvRecords.FormatException {
    Set<String> rules = Rules.ids();
    assertThat(CsvRecords.read(Files.readString(DECISIONS)))
        .allSatisfy(
            row -> {
              assertThat(rules).contains(row.cells().get("rule"));
              assertThat(row.cells().get("decision"))
                  .isIn("silent", "optional", "elsewhere", "wrong");
              assertThat(row.cells().get("reason")).isNotBlank();
            });
  }

  /** What the program accuses and the person does not. */
  private static List<Difference> unsaid(
      String document, ProgramFinding said, List<HandFinding> hand) {
    List<HandFinding> same = hand.stream().filter(finding -> finding.isSaidBy(said)).toList();
    if (same.stream().anyMatch(finding -> finding.indicator().isEmpty())) {
      return List.of();
    }
    Finding finding = said.finding();
    List<String> accused = said.accused().isEmpty() ? List.of("") : List.copyOf(said.accused());
    return accused.stream()
        .filter(row -> same.stream().noneMatch(one -> one.indicator().equals(row)))
        .map(
            row ->
                new Difference(
                    document,
                    finding.rule(),
                    HandFinding.root(finding.subject().name()),
                    row,
                    finding.detail().reported(),
                    Difference.PROGRAM))
        .toList();
  }

  private static Judged judged(byte[] bytes, String name, List<HandFinding> hand)
      throws UnreadableException {
    Disclosure disclosure = Extractor.extract(bytes, name).disclosure();
    Judgement judgement = new Scorer(Norms.standard()::of).judge(disclosure);
    List<ProgramFinding> program =
        judgement.findings().stream()
            .filter(Finding::isContradiction)
            .map(finding -> ProgramFinding.of(finding, disclosure))
            .toList();
    return new Judged(judgement, program, hand);
  }
}
