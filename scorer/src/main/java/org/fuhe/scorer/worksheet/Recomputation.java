package org.fuhe.scorer.worksheet;

import java.util.List;
import org.fuhe.model.Project;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.norm.FormNorm;
import org.fuhe.scorer.subject.Execution;

/** Computes the scores of a form again. */
public final class Recomputation {
  private Recomputation() {}

  public static Worksheet of(Project project, Execution execution, FormNorm norm) {
    Computation none = Computation.none(Sentence.of("未重算", "not computed"), Citation.ARITHMETIC);
    return new Worksheet(
        List.copyOf(java.util.Collections.nCopies(project.indicators().size(), none)), none, none);
  }
}
