package org.fuhe.corpus.report;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fuhe.corpus.run.Limits;

/**
 * Looks at a document once more within the time that documents have. It was read before, but not
 * drawn, and perhaps with more memory: whatever it does, the report only goes without it.
 */
final class Bounded {
  private static final Duration LIMIT = Limits.STANDARD.time();

  /** As deep as where documents are read. */
  private static final long STACK_BYTES = 16L << 20;

  private Bounded() {}

  /**
   * Returns what comes of it; empty when it fails.
   *
   * @throws TimeoutException when it takes too long
   */
  static <T> Optional<T> call(Callable<T> look) throws TimeoutException {
    return call(look, LIMIT);
  }

  static <T> Optional<T> call(Callable<T> look, Duration limit) throws TimeoutException {
    FutureTask<T> task = new FutureTask<>(look);
    Thread thread = new Thread(null, task, "excerpts", STACK_BYTES);
    thread.setDaemon(true); // what was given up does not keep the program alive
    thread.start();
    try {
      return Optional.of(task.get(limit.toNanos(), TimeUnit.NANOSECONDS));
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      task.cancel(true);
    }
  }
}
