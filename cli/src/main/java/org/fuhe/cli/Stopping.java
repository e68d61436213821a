package org.fuhe.cli;

import java.io.IOException;
import java.util.Map;
import org.fuhe.corpus.result.Journal;
import org.fuhe.corpus.run.BulkRun;

/** Ends a run in good order when the user presses Ctrl-C: what is done is kept, and said to be. */
final class Stopping implements AutoCloseable {
  private final Thread hook;

  /** What is left behind, and is to be removed. */
  @FunctionalInterface
  interface Discarding {
    void discard() throws IOException;
  }

  Stopping(Console console, BulkRun run, Journal journal, Discarding discarding) {
    this.hook = new Thread(() -> stop(console, run, journal, discarding), "stopping");
  }

  void watch() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private static void stop(Console console, BulkRun run, Journal journal, Discarding discarding) {
    run.stop();
    try {
      journal.close();
      discarding.discard();
    } catch (IOException e) {
      console.trace(e); // what is left is hidden and harmless
    }
    console.err().println();
    console.err().println("fuhe: " + console.messages().text("stopped", Map.of()));
    console.err().flush();
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // it is at work
    }
  }
}
