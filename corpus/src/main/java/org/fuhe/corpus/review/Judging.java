package org.fuhe.corpus.review;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.corpus.dataset.Fingerprint;
import org.fuhe.scorer.Scorer;
import org.fuhe.scorer.norm.NormException;
import org.fuhe.scorer.norm.Norms;
import org.fuhe.scorer.rule.Rules;

/**
 * By what documents are judged, as the user names it: each process of a run makes a reviewer of it.
 *
 * @param norms a folder of further norms
 * @param waivers a file of findings that are set aside
 * @param keepsPassed whether checks that hold are results, too
 */
public record Judging(Optional<Path> norms, Optional<Path> waivers, boolean keepsPassed) {
  public Judging {
    requireNonNull(norms, "norms");
    requireNonNull(waivers, "waivers");
  }

  /**
   * Makes the reviewer.
   *
   * @throws NormException if a file is no norm
   * @throws WaiverFile.InvalidException if the file is none of waivers
   */
  public Reviewer reviewer() throws IOException, NormException, WaiverFile.InvalidException {
    Norms all = norms.isPresent() ? NormFolder.norms(norms.get()) : Norms.standard();
    Scorer scorer = new Scorer(all::of);
    return new Reviewer(keepsPassed ? scorer.keepingPassed() : scorer, readWaivers());
  }

  public Waivers readWaivers() throws IOException, WaiverFile.InvalidException {
    return waivers.isPresent() ? WaiverFile.read(waivers.get(), Rules.ids()) : Waivers.none();
  }

  /** Returns what changes when the findings may change. */
  public String fingerprint() throws IOException {
    List<String> parts = new ArrayList<>();
    List<Path> files =
        new ArrayList<>(norms.isPresent() ? NormFolder.files(norms.get()) : List.of());
    waivers.ifPresent(files::add);
    for (Path file : files) {
      parts.add(file.getFileName() + " " + Fingerprint.of(Files.readAllBytes(file)).sha256());
    }
    return keepsPassed + " " + waivers.isPresent() + " " + String.join(" ", parts);
  }
}
