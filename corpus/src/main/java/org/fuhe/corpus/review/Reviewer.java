package org.fuhe.corpus.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.scorer.Judgement;
import org.fuhe.scorer.Scorer;
import org.fuhe.scorer.finding.Finding;

/** Judges documents and holds the findings against the waivers. */
public final class Reviewer {
  private final Scorer scorer;
  private final Waivers waivers;

  public Reviewer(Scorer scorer, Waivers waivers) {
    this.scorer = scorer;
    this.waivers = waivers;
  }

  public Review review(Document document, Disclosure disclosure) {
    Judgement judgement = scorer.judge(disclosure);
    List<ReviewedFinding> results = new ArrayList<>();
    for (Finding finding : judgement.results()) {
      String id = FindingId.of(document.id(), finding);
      results.add(
          new ReviewedFinding(
              id,
              document,
              projectName(disclosure, finding),
              indicatorName(disclosure, finding),
              finding,
              finding.isPassed() ? Optional.empty() : waivers.find(id, document, finding)));
    }
    return new Review(judgement, results);
  }

  private static String projectName(Disclosure disclosure, Finding finding) {
    return project(disclosure, finding).map(p -> p.values().text(Project.NAME)).orElse("");
  }

  private static String indicatorName(Disclosure disclosure, Finding finding) {
    return project(disclosure, finding)
        .flatMap(
            project ->
                finding
                    .subject()
                    .indicator()
                    .map(no -> project.indicators().get(no - 1).values().text(Indicator.NAME)))
        .orElse("");
  }

  private static Optional<Project> project(Disclosure disclosure, Finding finding) {
    return finding.project().map(no -> disclosure.projects().get(no - 1));
  }
}
