package org.fuhe.corpus.review;

import java.util.List;
import java.util.Optional;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.scorer.finding.Finding;

/** The waivers of a run. */
public final class Waivers {
  private final List<Waiver> waivers;

  public Waivers(List<Waiver> waivers) {
    this.waivers = List.copyOf(waivers);
  }

  public static Waivers none() {
    return new Waivers(List.of());
  }

  Optional<Waiver> find(String id, Document document, Finding finding) {
    return waivers.stream().filter(waiver -> waiver.matches(id, document, finding)).findFirst();
  }

  public List<Waiver> all() {
    return waivers;
  }
}
