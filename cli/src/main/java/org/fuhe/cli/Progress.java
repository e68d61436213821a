package org.fuhe.cli;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.fuhe.corpus.result.DocumentResult;
import org.fuhe.scorer.finding.Severity;

/**
 * Tells how far a run is: in one line of the terminal that is written again and again, and where
 * there is no terminal in a plain line from time to time.
 */
final class Progress {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long PLAIN_PAUSE = TimeUnit.SECONDS.toNanos(30);

  /** Before that a rate says nothing. */
  private static final long SETTLED = TimeUnit.SECONDS.toNanos(2);

  /** Set by the launcher: Java itself cannot tell whether stderr is a terminal. */
  private static final String TERMINAL = "fuhe.terminal";

  /** Back to the first column, and away with what stands there. */
  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private final boolean quiet;
  private final boolean terminal = Boolean.getBoolean(TERMINAL);
  private final long begin = System.nanoTime();
  private long last = begin;
  private int done;
  private long errors;
  private long warnings;

  Progress(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  /** Says how much there is to do, as the first document can take its time. */
  void begin(int files) {
    if (terminal && !quiet) {
      show(line(files, 0));
    }
  }

  /** Hears of a document that is done. */
  void finished(DocumentResult result, int filesLeft) {
    done++;
    errors += result.standing(Severity.ERROR);
    warnings += result.standing(Severity.WARNING);
    result.defect().ifPresent(console::trace);
    long now = System.nanoTime();
    if (!quiet && now - last > (terminal ? PAUSE : PLAIN_PAUSE)) {
      last = now;
      show(line(filesLeft, now - begin));
    }
  }

  private void show(String line) {
    if (terminal) {
      console.err().print(CLEAR + line);
    } else {
      console.err().println(line);
    }
    console.err().flush();
  }

  private String line(int left, long nanos) {
    double rate = done * 1e9 / nanos;
    boolean settled = nanos > SETTLED;
    return text(
        "progress",
        Map.of(
            "done",
            "" + done,
            "left",
            "" + left,
            "rate",
            settled
                ? text("progress.rate", Map.of("rate", String.format(Locale.ROOT, "%.1f", rate)))
                : "",
            "remaining",
            settled && left > 0
                ? text("progress.remaining", Map.of("time", time(Math.round(left / rate))))
                : "",
            "findings",
            errors + warnings > 0
                ? text(
                    "progress.findings", Map.of("errors", "" + errors, "warnings", "" + warnings))
                : ""));
  }

  private static String time(long seconds) {
    return seconds < 3600
        ? "%d:%02d".formatted(seconds / 60, seconds % 60)
        : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private String text(String key, Map<String, String> values) {
    return console.messages().text(key, values);
  }

  void end() {
    if (terminal && !quiet) {
      console.err().print(CLEAR);
      console.err().flush();
    }
  }
}
