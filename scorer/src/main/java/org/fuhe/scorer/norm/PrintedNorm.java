package org.fuhe.scorer.norm;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.model.Disclosure;
import org.fuhe.model.FundLine;
import org.fuhe.model.Heading;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.subject.Execution;

/**
 * What a form prints of its own norm: full marks in its headings (产出指标(50分), 得分(20分*执行率)), and the
 * notes of the form and of its document.
 */
record PrintedNorm(
    Optional<Cited<BigDecimal>> executionWeight,
    Map<String, Cited<BigDecimal>> levelWeights,
    Notes notes) {
  /**
   * The forms of a document have one template; what the first of many notes do not say, none says.
   */
  private static final int MOST_NOTES = 20;

  static PrintedNorm of(Disclosure disclosure, Project project) {
    Notes notes = notes(disclosure, project);
    Map<String, Cited<BigDecimal>> weights = new LinkedHashMap<>(notes.levelWeights());
    Optional<Cited<BigDecimal>> execution = Optional.empty();
    for (Heading heading : project.headings()) {
      if (heading.fullMarks().isEmpty()) {
        continue;
      }
      String words = NotesReader.plain(heading.printed().text());
      String label = NotesReader.plain(heading.label());
      Cited<BigDecimal> marks =
          new Cited<>(heading.fullMarks().get(), Citation.printed(heading.printed().text()));
      if (words.contains("执行")) {
        execution = execution.or(() -> Optional.of(marks));
      } else if (label.endsWith("指标")) {
        weights.put(label, marks);
      }
    }
    return new PrintedNorm(
        execution.or(() -> columnWeight(project)).or(notes::executionWeight), weights, notes);
  }

  /** Marks that stand in a column beside the execution rather than in a heading. */
  private static Optional<Cited<BigDecimal>> columnWeight(Project project) {
    Execution execution = Execution.of(project);
    Optional<Reported<BigDecimal>> printed = execution.weight();
    boolean inFunds =
        execution.line().flatMap(line -> line.values().value(FundLine.WEIGHT)).isPresent();
    return printed
        .flatMap(Reported::value)
        .map(
            weight ->
                new Cited<>(
                    weight, Citation.printed((inFunds ? "分值" : "指标权重") + printed.get().text())));
  }

  /** The form's own note first, then those of the document, then those of its other forms. */
  private static Notes notes(Disclosure disclosure, Project project) {
    Stream<String> own = Stream.of(project.values().text(Project.REMARKS));
    Stream<String> common = disclosure.notes().stream().map(Reported::text);
    Stream<String> others =
        disclosure.projects().stream().map(other -> other.values().text(Project.REMARKS));
    List<String> texts =
        Stream.of(own, common, others)
            .flatMap(stream -> stream)
            .filter(NotesReader::mayTellNorm)
            .distinct()
            .limit(MOST_NOTES)
            .toList();
    Notes notes = Notes.NONE;
    for (String text : texts) {
      notes = notes.or(NotesReader.read(text));
    }
    return notes;
  }

  Optional<Cited<Norm.QuantityRule>> quantity(Norm.QuantityRule rest) {
    if (notes.atLeast().isEmpty() && notes.atMost().isEmpty()) {
      return Optional.empty();
    }
    Citation by = notes.atLeast().or(notes::atMost).orElseThrow().by();
    return Optional.of(
        new Cited<>(
            new Norm.QuantityRule(
                notes.atLeast().map(Cited::value).orElse(rest.atLeast()),
                notes.atMost().map(Cited::value).orElse(rest.atMost()),
                rest.equal()),
            by));
  }

  Optional<Cited<List<Norm.Band>>> bands() {
    return notes.bands();
  }

  Optional<Cited<Norm.GradeScale>> grades() {
    return notes.grades();
  }

  Optional<Cited<BigDecimal>> explainedRate() {
    return notes.explainedRate();
  }
}
