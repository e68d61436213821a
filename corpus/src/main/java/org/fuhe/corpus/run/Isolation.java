package org.fuhe.corpus.run;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.fuhe.corpus.result.DocumentResult;

/**
 * Where documents are worked at: in threads of this process, or in processes of their own.
 *
 * @param megabytes the memory of a process; empty for threads
 */
public record Isolation(OptionalLong megabytes) {
  /** A volume of 2,000 pages is read in half of it. */
  public static final long USUAL_MEGABYTES = 1024;

  /** From how many files on it is worth the start of further JVMs, about half a second each. */
  private static final int MANY = 24;

  /** How this process was told to begin and to compile, which holds for the others as well. */
  private static final List<String> TUNING = List.of("-XX:SharedArchiveFile=", "-XX:Tier");

  public static final Isolation THREADS = new Isolation(OptionalLong.empty());

  public static Isolation processes(long megabytes) {
    return new Isolation(OptionalLong.of(megabytes));
  }

  /** Chooses processes for many files, and threads for a few. */
  public static Isolation forFiles(int count, long megabytes) {
    return count >= MANY ? processes(megabytes) : THREADS;
  }

  /** Begins workers, and watches the time that they take. */
  interface Workers extends AutoCloseable {
    Worker begin();

    @Override
    void close();
  }

  Workers workers(WorkOrder order, Work work) {
    if (megabytes.isEmpty()) {
      return new Workers() {
        @Override
        public Worker begin() {
          return new ThreadWorker(work, order.limits().time());
        }

        @Override
        public void close() {}
      };
    }
    return processes(command(order), order.limits(), work);
  }

  static Workers processes(List<String> command, Limits limits, Work work) {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "clock");
              thread.setDaemon(true);
              return thread;
            });
    return new Workers() {
      @Override
      public Worker begin() {
        return new ProcessWorker(command, work, limits.time(), clock);
      }

      @Override
      public void close() {
        clock.shutdownNow();
      }
    };
  }

  private List<String> command(WorkOrder order) {
    List<String> command = new ArrayList<>(java(megabytes.orElseThrow()));
    command.add(WorkerMain.class.getName());
    command.addAll(order.arguments());
    return command;
  }

  /** Starts the JVM of this process once more, with the same classes and its own memory. */
  static List<String> java(long megabytes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> TUNING.stream().anyMatch(option::startsWith))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:+SuppressFatalErrorMessage",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path")));
    return command;
  }

  /** Returns what becomes of something that has no bytes to work at. */
  DocumentResult here(WorkOrder order, Item item) {
    return new Work(new DocumentReader(order.limits()), Optional.empty(), order.contacts())
        .at(item)
        .result();
  }
}
