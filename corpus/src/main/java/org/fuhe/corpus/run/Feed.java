package org.fuhe.corpus.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hands on what there is to work at, to many threads, and keeps the order.
 *
 * <p>What is in work at the same time is bounded in bytes, so that memory does not grow with the
 * number of workers.
 */
final class Feed implements AutoCloseable {
  private final Unpacking items;
  private final Limits limits;
  private final List<String> paths = new ArrayList<>();
  private long bytesInWork;
  private boolean stopped;

  Feed(List<InputFile> files, Limits limits) {
    this.items = new Unpacking(files, limits);
    this.limits = limits;
  }

  /**
   * Something to work at.
   *
   * @param no its place in the order, from 0
   */
  record Taken(int no, Item item, long bytes) {}

  /** Returns what comes next, when there is room for it; empty when there is nothing more. */
  synchronized Optional<Taken> take() throws InterruptedException {
    while (!stopped && items.hasNext() && !hasRoomFor(items.peek())) {
      wait();
    }
    if (stopped || !items.hasNext()) {
      return Optional.empty();
    }
    Item item = items.next();
    paths.add(item.path());
    Taken taken = new Taken(paths.size() - 1, item, item.size(limits));
    bytesInWork += taken.bytes();
    return Optional.of(taken);
  }

  private boolean hasRoomFor(Item item) {
    return bytesInWork == 0 || bytesInWork + item.size(limits) <= limits.bytes();
  }

  synchronized void done(Taken taken) {
    bytesInWork -= taken.bytes();
    notifyAll();
  }

  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  synchronized int filesLeft() {
    return items.filesLeft();
  }

  /** The paths of all that was handed on, in order. */
  synchronized List<String> paths() {
    return List.copyOf(paths);
  }

  @Override
  public synchronized void close() {
    items.close();
  }
}
