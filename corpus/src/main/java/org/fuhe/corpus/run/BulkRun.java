package org.fuhe.corpus.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.corpus.dataset.DatasetWriter;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.Fingerprint;
import org.fuhe.corpus.dataset.Tabulation;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.review.Review;
import org.fuhe.corpus.review.Reviewer;
import org.fuhe.model.Disclosure;

/**
 * Reads many documents at once and writes them in their order.
 *
 * <p>Documents that are worked at, or done and waiting for an earlier one, are bounded in number
 * and in bytes: memory grows with the number of files by their paths only.
 */
public final class BulkRun {
  /**
   * Documents begun for each thread, so that one that takes long does not leave the others idle.
   */
  private static final int AHEAD = 8;

  private final DocumentReader reader;
  private final Settings settings;
  private final Deque<Begun> window = new ArrayDeque<>();
  private final Map<Fingerprint, String> pathByFingerprint = new HashMap<>();
  private final RunReport report = new RunReport();

  /**
   * How a run is done.
   *
   * @param jobs the number of threads
   * @param reviewer judges the documents, if they are to be judged
   */
  public record Settings(
      int jobs, Limits limits, Tabulation.Style style, Optional<Reviewer> reviewer) {}

  /** A document that is in work or done. */
  private record Begun(Item item, long bytes, Task task) {}

  public BulkRun(Settings settings) {
    this(new DocumentReader(settings.limits()), settings);
  }

  BulkRun(DocumentReader reader, Settings settings) {
    this.reader = reader;
    this.settings = settings;
  }

  /**
   * Reads the files and writes them; to {@link DatasetWriter#commit} is left to the caller.
   *
   * @throws IOException when the dataset cannot be written
   */
  public RunReport run(List<InputFile> files, DatasetWriter writer, RunListener listener)
      throws IOException, InterruptedException {
    try (Workers workers = new Workers(settings.jobs());
        Unpacking items = new Unpacking(files, settings.limits())) {
      while (items.hasNext() || !window.isEmpty()) {
        while (items.hasNext() && hasRoomFor(items.peek())) {
          window.add(begin(items.next(), workers));
        }
        Outcome outcome = once(finish(window.remove(), workers));
        writer.write(outcome.rows());
        report.add(outcome);
        listener.finished(outcome.document(), outcome.reading().defect());
        outcome.review().ifPresent(review -> listener.reviewed(outcome.reading(), review));
      }
    }
    return report;
  }

  private boolean hasRoomFor(Item item) {
    long bytes = window.stream().mapToLong(Begun::bytes).sum() + size(item);
    return window.isEmpty()
        || (window.size() < settings.jobs() * AHEAD && bytes <= settings.limits().bytes());
  }

  private Begun begin(Item item, Workers workers) {
    Task task = new Task(() -> outcome(item));
    workers.start(task);
    return new Begun(item, size(item), task);
  }

  /** A file that cannot be looked at has no size that counts; its reader finds out why. */
  private long size(Item item) {
    if (item instanceof Item.Packed packed) {
      return packed.length();
    }
    if (!(item instanceof Item.OnDisk file)) {
      return 0;
    }
    try {
      long bytes = Files.size(file.input().file());
      return bytes > settings.limits().bytes() ? 0 : bytes; // is not read at all
    } catch (IOException e) {
      return 0;
    }
  }

  private Outcome outcome(Item item) {
    Reading reading = item.read(reader);
    if (reading.disclosure().isEmpty()) {
      return Outcome.of(reading, settings.style());
    }
    Document document = reading.document();
    Disclosure disclosure = reading.disclosure().get();
    try {
      Optional<Review> review = settings.reviewer().map(r -> r.review(document, disclosure));
      return new Outcome(
          reading,
          review,
          Tabulation.rows(document, disclosure, reading.origins(), review, settings.style()));
    } catch (RuntimeException | Error e) {
      return Outcome.of(reader.failed(reading.document(), e), settings.style());
    }
  }

  private Outcome finish(Begun begun, Workers workers) throws InterruptedException {
    Outcome outcome = await(begun, workers);
    if (!outcome.reading().ranOutOfMemory()) {
      return outcome;
    }
    // Another document may have taken the memory: what counts is whether it is enough for this one.
    for (Begun other : window) {
      other.task().await(settings.limits().time());
    }
    return await(begin(begun.item(), workers), workers);
  }

  private Outcome await(Begun begun, Workers workers) throws InterruptedException {
    Optional<Outcome> outcome = begun.task().await(settings.limits().time());
    if (outcome.isPresent()) {
      return outcome.get();
    }
    if (!begun.task().isDone()) {
      begun.task().giveUp();
      workers.replaceOne();
    }
    return Outcome.of(begun.item().tooSlow(reader), settings.style());
  }

  /**
   * The same bytes have the same ids: what they disclose is written once, under the first path, and
   * each further file has its row among the documents.
   */
  private Outcome once(Outcome outcome) {
    Document document = outcome.document();
    if (!outcome.hasContents() || document.fingerprint().isEmpty()) {
      return outcome;
    }
    String first = pathByFingerprint.putIfAbsent(document.fingerprint().get(), document.path());
    return first == null
        ? outcome
        : outcome.withoutContents(Explanations.sameAs(first), settings.style());
  }
}
