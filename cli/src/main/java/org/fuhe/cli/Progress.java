package org.fuhe.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.review.Review;
import org.fuhe.corpus.run.Reading;
import org.fuhe.corpus.run.RunListener;

/** Tells in one line of the terminal how far a run is; says nothing where there is no terminal. */
final class Progress implements RunListener {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  /** Set by the launcher: Java itself cannot tell whether stderr is a terminal. */
  private static final String TERMINAL = "fuhe.terminal";

  /** Back to the first column, and away with what stands there. */
  private static final String CLEAR = "\r\u001b[K";

  private final int all;
  private final Console console;
  private final Watching watching;
  private final boolean terminal = Boolean.getBoolean(TERMINAL);
  private int done;
  private long last = System.nanoTime();

  /** Sees each document that was judged. */
  @FunctionalInterface
  interface Watching {
    Watching NOTHING = (reading, review) -> {};

    void reviewed(Reading reading, Review review);
  }

  Progress(int all, Console console, Watching watching) {
    this.all = all;
    this.console = console;
    this.watching = watching;
  }

  @Override
  public void finished(Document document, Optional<Throwable> defect) {
    done++;
    defect.ifPresent(console::trace);
    long now = System.nanoTime();
    if (terminal && now - last > PAUSE) {
      last = now;
      Map<String, String> values = Map.of("done", "" + done, "all", "" + Math.max(all, done));
      console.err().print(CLEAR + console.messages().text("progress", values));
      console.err().flush();
    }
  }

  @Override
  public void reviewed(Reading reading, Review review) {
    watching.reviewed(reading, review);
  }

  void end() {
    if (terminal) {
      console.err().print(CLEAR);
      console.err().flush();
    }
  }
}
