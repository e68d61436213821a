package org.fuhe.corpus.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.fuhe.corpus.dataset.DatasetWriter;
import org.fuhe.corpus.dataset.Fingerprint;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.result.DocumentResult;
import org.fuhe.corpus.result.Journal;
import org.fuhe.corpus.result.Remark;
import org.fuhe.corpus.result.TableRows;
import org.fuhe.corpus.review.WaiverFile;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.norm.NormException;

/**
 * Reads many documents at once and writes them in their order.
 *
 * <p>First every document is worked at, in any order, and what comes of it goes to the journal:
 * from then on it is not lost. Then the dataset is put together from the journal, in the order of
 * the documents. Memory grows with the number of files by their paths only.
 */
public final class BulkRun {
  private final Settings settings;
  private final Supplier<Worker> workers;
  private final AutoCloseable clock;
  private final ReadWriteLock memory = new ReentrantReadWriteLock();
  private final List<Worker> busy = new ArrayList<>();
  private Optional<Feed> feed = Optional.empty();
  private boolean stopped;

  /**
   * How a run is done.
   *
   * @param jobs how many documents are worked at at the same time
   * @param language in which documents have their messages
   * @param isolation where they are worked at
   */
  public record Settings(int jobs, WorkOrder order, Language language, Isolation isolation) {}

  /** Prepares a run. */
  public BulkRun(Settings settings) throws IOException, NormException, WaiverFile.InvalidException {
    this(settings, settings.order().work());
  }

  private BulkRun(Settings settings, Work work) {
    this(settings, settings.isolation().workers(settings.order(), work));
  }

  private BulkRun(Settings settings, Isolation.Workers workers) {
    this(settings, workers::begin, workers);
  }

  BulkRun(Settings settings, Supplier<Worker> workers, AutoCloseable clock) {
    this.settings = settings;
    this.workers = workers;
    this.clock = clock;
  }

  /**
   * Works at the files, and writes them; to {@link DatasetWriter#commit} is left to the caller.
   *
   * @throws IOException when the journal or the dataset cannot be written
   * @throws InterruptedException when the run is stopped; nothing is written then
   */
  public RunReport run(
      List<InputFile> files, Journal journal, DatasetWriter writer, RunListener listener)
      throws IOException, InterruptedException {
    Ledger ledger =
        new Ledger(journal, settings.order(), settings.isolation().megabytes().orElse(0));
    RunReport report = new RunReport();
    List<String> paths;
    try (Feed items = new Feed(files, settings.order().limits())) {
      open(items);
      workAtAll(items, ledger, report, listener);
      paths = items.paths();
    }
    goOnUnlessStopped();
    write(paths, ledger, writer, report, listener);
    ledger.tidy();
    return report;
  }

  private synchronized void open(Feed items) {
    feed = Optional.of(items);
  }

  /** Ends the run, from another thread; what is done is kept. */
  public synchronized void stop() {
    stopped = true;
    endWorkers();
  }

  private synchronized void endWorkers() {
    feed.ifPresent(Feed::stop);
    busy.forEach(Worker::close);
  }

  private synchronized void goOnUnlessStopped() throws InterruptedException {
    if (stopped) {
      throw new InterruptedException();
    }
  }

  private synchronized Worker begin() {
    Worker worker = workers.get();
    busy.add(worker);
    return worker;
  }

  private void workAtAll(Feed items, Ledger ledger, RunReport report, RunListener listener)
      throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(settings.jobs());
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < settings.jobs(); i++) {
        all.add(
            threads.submit(
                () -> {
                  work(items, ledger, report, listener);
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw cause(e);
    } finally {
      endWorkers();
      threads.shutdownNow();
      close(clock);
    }
  }

  private static IOException cause(ExecutionException e) throws InterruptedException {
    if (e.getCause() instanceof InterruptedException) {
      throw new InterruptedException();
    }
    if (e.getCause() instanceof IOException failure) {
      return failure;
    }
    throw new IllegalStateException(e.getCause());
  }

  private static void close(AutoCloseable clock) {
    try {
      clock.close();
    } catch (Exception e) {
      throw new IllegalStateException(e); // it only stops a thread
    }
  }

  private void work(Feed items, Ledger ledger, RunReport report, RunListener listener)
      throws IOException, InterruptedException {
    Worker worker = begin();
    try {
      for (Optional<Feed.Taken> next = items.take(); next.isPresent(); next = items.take()) {
        Feed.Taken taken = next.get();
        try {
          Optional<Fingerprint> bytes = taken.item().fingerprint(settings.order().limits());
          Ledger.Claim claim = ledger.claim(taken.no(), taken.item(), bytes);
          if (claim == Ledger.Claim.OURS) {
            DocumentResult result = attempt(worker, taken.item(), bytes.isPresent());
            ledger.keep(taken.no(), result);
            synchronized (listener) {
              listener.finished(result, items.filesLeft());
            }
          } else if (claim == Ledger.Claim.DONE) {
            synchronized (listener) {
              report.addReused();
            }
          }
        } finally {
          items.done(taken);
        }
      }
    } finally {
      worker.close();
    }
  }

  private DocumentResult attempt(Worker worker, Item item, boolean hasBytes)
      throws InterruptedException {
    if (!hasBytes) {
      return settings.isolation().here(settings.order(), item);
    }
    Attempt first = attempt(worker, item, memory.readLock());
    // Another document may have taken the memory: what counts is whether it is enough for this one.
    return first.isWorthAnother()
        ? attempt(worker, item, memory.writeLock()).result()
        : first.result();
  }

  private static Attempt attempt(Worker worker, Item item, Lock lock) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      return worker.work(item);
    } finally {
      lock.unlock();
    }
  }

  private void write(
      List<String> paths,
      Ledger ledger,
      DatasetWriter writer,
      RunReport report,
      RunListener listener)
      throws IOException {
    Map<String, String> pathByBytes = new HashMap<>();
    for (int no = 0; no < paths.size(); no++) {
      DocumentResult result = once(ledger.result(no, paths.get(no)), pathByBytes);
      String message =
          settings.language() == Language.ZH ? result.remark().zh() : result.remark().en();
      Row row = result.document().with("message", message);
      writer.write(TableRows.of(Table.DOCUMENTS, List.of(row)));
      for (TableRows rows : result.contents()) {
        writer.write(rows);
      }
      report.add(result);
      listener.written(result);
    }
  }

  /**
   * The same bytes have the same ids: what they disclose is written once, under the first path, and
   * each further file has its row among the documents.
   */
  private static DocumentResult once(DocumentResult result, Map<String, String> pathByBytes) {
    if (!result.hasContents()) {
      return result;
    }
    String first = pathByBytes.putIfAbsent(result.sha256(), result.path());
    return first == null ? result : result.withoutContents(Remark.of(Explanations.sameAs(first)));
  }
}
