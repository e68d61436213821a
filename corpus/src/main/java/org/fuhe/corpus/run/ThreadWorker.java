package org.fuhe.corpus.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Works in a thread of this process: begun at once, but a document that never ends keeps its
 * thread, and one that takes all memory can hurt others.
 */
final class ThreadWorker implements Worker {
  /** Deep enough for the regular expressions and recursions of any real document. */
  private static final long STACK_BYTES = 16L << 20;

  private final Work work;
  private final Duration limit;
  private ExecutorService thread = thread();

  ThreadWorker(Work work, Duration limit) {
    this.work = work;
    this.limit = limit;
  }

  static ExecutorService thread() {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(null, task, "document", STACK_BYTES);
          thread.setDaemon(true); // work that was given up does not keep the program alive
          return thread;
        });
  }

  @Override
  public Attempt work(Item item) throws InterruptedException {
    Task task = new Task(() -> work.at(item));
    thread.execute(task);
    Optional<Attempt> attempt = task.await(limit);
    if (attempt.isPresent()) {
      return attempt.get();
    }
    task.giveUp();
    thread.shutdown();
    thread = thread();
    return new Attempt(work.tooSlow(item), false);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
