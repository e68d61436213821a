package org.fuhe.corpus.run;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads of a run. */
final class Workers implements AutoCloseable {
  /** Deep enough for the regular expressions and recursions of any real document. */
  private static final long STACK_BYTES = 16L << 20;

  private final ThreadPoolExecutor threads;

  Workers(int count) {
    threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(null, work, "document", STACK_BYTES);
              thread.setDaemon(true); // work that was given up does not keep the program alive
              return thread;
            });
  }

  void start(Task task) {
    threads.execute(task);
  }

  /** Starts a further thread, in place of one that may never come back. */
  void replaceOne() {
    int count = threads.getMaximumPoolSize() + 1;
    threads.setMaximumPoolSize(count);
    threads.setCorePoolSize(count);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
