package org.fuhe.corpus.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.scorer.finding.Finding;

/** The waivers of a run, and which of them have matched a finding. Many threads may ask. */
public final class Waivers {
  private final List<Waiver> waivers;
  private final Set<Waiver> used = ConcurrentHashMap.newKeySet();

  public Waivers(List<Waiver> waivers) {
    this.waivers = List.copyOf(waivers);
  }

  public static Waivers none() {
    return new Waivers(List.of());
  }

  Optional<Waiver> find(String id, Document document, Finding finding) {
    Optional<Waiver> found =
        waivers.stream().filter(waiver -> waiver.matches(id, document, finding)).findFirst();
    found.ifPresent(used::add);
    return found;
  }

  /** The waivers that have matched nothing, in the order of their file. */
  public List<Waiver> unused() {
    List<Waiver> unused = new ArrayList<>(waivers);
    unused.removeAll(used);
    return unused;
  }
}
