package org.fuhe.corpus.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work at one document in a thread of its own, which can be given up.
 *
 * <p>The time counts from when the work begins, not from when somebody waits for it, so that it is
 * the same limit for every document.
 */
final class Task implements Runnable {
  private final Supplier<Attempt> work;
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile long begin;
  private volatile @Nullable Thread thread;
  private volatile @Nullable Attempt attempt;

  Task(Supplier<Attempt> work) {
    this.work = work;
  }

  @Override
  public void run() {
    thread = Thread.currentThread();
    begin = System.nanoTime();
    begun.countDown();
    try {
      attempt = work.get();
    } finally {
      done.countDown();
    }
  }

  /** Waits for what comes of it; empty when the work takes longer than the limit. */
  Optional<Attempt> await(Duration limit) throws InterruptedException {
    begun.await();
    long left = limit.toNanos() - (System.nanoTime() - begin);
    return done.await(Math.max(left, 0), TimeUnit.NANOSECONDS)
        ? Optional.ofNullable(attempt)
        : Optional.empty();
  }

  /** Asks the work to end; work that does not look for it goes on. */
  void giveUp() {
    Thread worker = thread;
    if (worker != null) {
      worker.interrupt();
    }
  }
}
