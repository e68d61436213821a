package org.fuhe.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fuhe.corpus.csv.CsvRecords;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.Disclosure;
import org.fuhe.scorer.Scorer;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.norm.Norms;
import org.fuhe.scorer.rule.Rules;
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

  @ParameterizedTest
  @ValueSource(strings = {"000", "001", "002", "003", "004"})
  void programAndPersonDifferOnlyWhereItIsDecided(String document)
      throws IOException, UnreadableException, CsvRecords.FormatException {
    List<HandFinding> hand = HandFinding.read(GOLD.resolve(document + ".findings.json"));
    List<ProgramFinding> program = judged(document);
    List<Difference> differences = new ArrayList<>();
    for (HandFinding finding : hand) {
      if (program.stream().noneMatch(finding::isSaidBy)) {
        differences.add(
            new Difference(
                document,
                finding.rule(),
                finding.root(),
                finding.indicator(),
                finding.printed(),
                Difference.HAND));
      }
    }
    program.forEach(finding -> differences.addAll(unsaid(document, finding, hand)));
    assertThat(differences)
        .containsExactlyInAnyOrderElementsOf(
            Difference.decided(DECISIONS).stream()
                .filter(decided -> decided.document().equals(document))
                .toList());
  }

  @Test
  void aFullTotalWithHardlyAnythingSpentIsFound() throws IOException, UnreadableException {
    String name = Annotation.read(GOLD.resolve("002.json")).document();
    String text = Files.readString(PUBLISHED.resolve(name));
    assertThat(text).containsOnlyOnce("\n90.42\n");
    byte[] changed = text.replace("\n90.42\n", "\n100\n").getBytes(StandardCharsets.UTF_8);
    List<Finding> errors =
        judged(changed, name).stream()
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

  private static List<ProgramFinding> judged(String document)
      throws IOException, UnreadableException {
    String name = Annotation.read(GOLD.resolve(document + ".json")).document();
    return judged(Files.readAllBytes(PUBLISHED.resolve(name)), name);
  }

  private static List<ProgramFinding> judged(byte[] bytes, String name) throws UnreadableException {
    Disclosure disclosure = Extractor.extract(bytes, name).disclosure();
    return new Scorer(Norms.standard()::of)
        .judge(disclosure).findings().stream()
            .filter(Finding::isContradiction)
            .map(finding -> ProgramFinding.of(finding, disclosure))
            .toList();
  }
}
