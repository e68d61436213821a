package org.fuhe.corpus.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fuhe.corpus.dataset.Fingerprint;
import org.fuhe.corpus.result.DocumentResult;
import org.fuhe.corpus.result.Journal;
import org.fuhe.corpus.result.ResultFormat;
import org.fuhe.corpus.result.ResultKey;

/**
 * Tells what has to be done: not what the journal has from an earlier run, and not twice what comes
 * under two paths. A failure holds for the limits that it happened under.
 */
final class Ledger {
  private final Journal journal;
  private final WorkOrder order;
  private final String conditions;
  private final String bounds;
  private final Set<ResultKey> claimed = new HashSet<>();
  private final List<Optional<Entry>> entries = new ArrayList<>();

  /** Who does a document. */
  enum Claim {
    /** Whoever asks. */
    OURS,
    /** Somebody in this run, who has the same bytes. */
    ANOTHER,
    /** An earlier run has. */
    DONE
  }

  /** What a document's result is kept under. */
  private record Entry(ResultKey result, ResultKey failure) {}

  Ledger(Journal journal, WorkOrder order, long workerMegabytes) throws IOException {
    this.journal = journal;
    this.order = order;
    this.conditions = order.fingerprint();
    this.bounds = order.limits() + " " + workerMegabytes;
  }

  /** Tells who works at a document, and remembers that somebody does. */
  synchronized Claim claim(int no, Item item, Optional<Fingerprint> fingerprint) {
    Entry entry = entry(item.path(), fingerprint);
    while (entries.size() <= no) {
      entries.add(Optional.empty());
    }
    entries.set(no, Optional.of(entry));
    if (!claimed.add(entry.result())) {
      return Claim.ANOTHER;
    }
    boolean done =
        fingerprint.isPresent() && (journal.has(entry.result()) || journal.has(entry.failure()));
    return done ? Claim.DONE : Claim.OURS;
  }

  /** Keeps what has become of a document. */
  void keep(int no, DocumentResult result) throws IOException {
    Entry entry = entry(no);
    boolean failed = result.status().isFailure() && !result.sha256().isEmpty();
    journal.put(failed ? entry.failure() : entry.result(), ResultFormat.encode(result));
  }

  /** Returns a document's result under its own path. */
  DocumentResult result(int no, String path) throws IOException {
    Entry entry = entry(no);
    Optional<byte[]> kept = journal.find(entry.result());
    if (kept.isEmpty()) {
      kept = journal.find(entry.failure());
    }
    return ResultFormat.decode(kept.orElseThrow()).at(path);
  }

  /** Forgets what no document of this run needs. */
  void tidy() throws IOException {
    Set<ResultKey> needed = new HashSet<>();
    synchronized (this) {
      for (Optional<Entry> entry : entries) {
        entry.ifPresent(e -> needed.add(e.result()));
        entry.ifPresent(e -> needed.add(e.failure()));
      }
    }
    journal.keepOnly(needed);
  }

  private synchronized Entry entry(int no) {
    return entries.get(no).orElseThrow();
  }

  private Entry entry(String path, Optional<Fingerprint> fingerprint) {
    String where = fingerprint.isEmpty() || order.looksAtPaths() ? path : "";
    String bytes = fingerprint.map(Fingerprint::sha256).orElse("");
    String[] parts = {conditions, bytes, extension(path), where};
    return new Entry(
        ResultKey.of(parts), ResultKey.of(parts[0], parts[1], parts[2], parts[3], bounds));
  }

  /** All of a name that the kind of a document can depend on. */
  private static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
