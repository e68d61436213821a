package org.fuhe.corpus.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fuhe.corpus.result.ResultFormat;
import org.jspecify.annotations.Nullable;

/**
 * Works in a process of its own, which is killed when a document takes too long and replaced when
 * it has ended: whatever a document does, it does it to nobody else.
 */
final class ProcessWorker implements Worker {
  static final int FILE = 1;
  static final int BYTES = 2;

  static final int READY = 'F';
  static final int RESULT = 'R';

  /** A result of a process that had better be replaced. */
  static final int RETRY = 'M';

  /** To start a JVM and to load the lexicon, on a machine that is busy. */
  private static final Duration START = Duration.ofMinutes(2);

  private final List<String> command;
  private final Work work;
  private final Duration limit;
  private final ScheduledExecutorService clock;
  private @Nullable Running running;
  private volatile boolean closed;

  /**
   * A worker, whose process is started with the first document.
   *
   * @param command starts a process that serves
   * @param work says what becomes of documents that the process does not come back from
   */
  ProcessWorker(List<String> command, Work work, Duration limit, ScheduledExecutorService clock) {
    this.command = List.copyOf(command);
    this.work = work;
    this.limit = limit;
    this.clock = clock;
  }

  /** A process, and the two ends that lead to it. */
  private record Running(Process process, DataInputStream in, DataOutputStream out) {}

  @Override
  public Attempt work(Item item) throws InterruptedException {
    AtomicBoolean late = new AtomicBoolean();
    try {
      Running worker = running();
      ScheduledFuture<?> alarm = killAfter(limit, worker.process(), late);
      try {
        send(item, worker.out());
        return receive(worker);
      } finally {
        alarm.cancel(false);
      }
    } catch (IOException e) {
      int exitCode = end();
      if (closed || Thread.interrupted()) {
        throw new InterruptedException(); // not the document's doing
      }
      return late.get()
          ? new Attempt(work.tooSlow(item), false)
          : new Attempt(work.ended(item, exitCode), true);
    }
  }

  private ScheduledFuture<?> killAfter(Duration time, Process process, AtomicBoolean late) {
    return clock.schedule(
        () -> {
          late.set(true);
          process.destroyForcibly();
        },
        time.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private Running running() throws IOException {
    Running worker = running;
    if (worker != null) {
      return worker;
    }
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    worker =
        new Running(
            process,
            new DataInputStream(new BufferedInputStream(process.getInputStream())),
            new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
    running = worker;
    ScheduledFuture<?> alarm = killAfter(START, process, new AtomicBoolean());
    try {
      if (worker.in().readUnsignedByte() != READY) {
        throw new IOException("no worker");
      }
      return worker;
    } finally {
      alarm.cancel(false);
    }
  }

  private static void send(Item item, DataOutputStream out) throws IOException {
    if (item instanceof Item.Packed packed) {
      out.writeByte(BYTES);
      write(item.path().getBytes(StandardCharsets.UTF_8), out);
      write(packed.bytes(), out);
    } else if (item instanceof Item.OnDisk file) {
      out.writeByte(FILE);
      write(item.path().getBytes(StandardCharsets.UTF_8), out);
      write(file.input().file().toString().getBytes(StandardCharsets.UTF_8), out);
    } else {
      throw new IllegalArgumentException("nothing to work at");
    }
    out.flush();
  }

  private static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private Attempt receive(Running worker) throws IOException {
    int kind = worker.in().readUnsignedByte();
    if (kind != RESULT && kind != RETRY) {
      throw new IOException("no result");
    }
    int length = worker.in().readInt();
    byte[] bytes = worker.in().readNBytes(length);
    if (bytes.length != length) {
      throw new IOException("half a result");
    }
    if (kind == RETRY) {
      end();
    }
    return new Attempt(ResultFormat.decode(bytes), kind == RETRY);
  }

  /** Ends the process, and returns its exit code. */
  private int end() {
    Running worker = running;
    running = null;
    if (worker == null) {
      return -1;
    }
    try {
      // One that is ending has a moment to do so: its own exit code tells more than that of a kill.
      if (!worker.process().waitFor(1, TimeUnit.SECONDS)) {
        worker.process().destroyForcibly();
      }
      return worker.process().waitFor();
    } catch (InterruptedException e) {
      worker.process().destroyForcibly();
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  @Override
  public void close() {
    closed = true;
    Running worker = running;
    if (worker != null) {
      worker.process().destroyForcibly();
    }
  }
}
