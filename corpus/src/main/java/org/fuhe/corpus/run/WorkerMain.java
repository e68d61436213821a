package org.fuhe.corpus.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import org.fuhe.corpus.result.ResultFormat;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;

/**
 * The process that {@link ProcessWorker} starts: it takes documents from its input and writes what
 * came of each to its output. When its input ends, because the run has ended or was killed, so does
 * it, whatever it is at.
 */
public final class WorkerMain {
  /** What reads documents of its own kind before the first one comes: the lexicon is loaded. */
  private static final String SMALLEST = "项目支出绩效自评表\n";

  private WorkerMain() {}

  /**
   * Serves a run.
   *
   * @param arguments those of {@link WorkOrder#arguments}
   */
  public static void main(String... arguments) throws Exception {
    serve(WorkOrder.of(List.of(arguments)).work());
  }

  static void serve(Work work) throws IOException, InterruptedException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setOut(System.err); // what a library prints is no result
    LinkedBlockingQueue<Item> items = new LinkedBlockingQueue<>();
    Thread listener = new Thread(() -> listen(items), "listener");
    listener.setDaemon(true);
    listener.start();
    warmUp();
    out.writeByte(ProcessWorker.READY);
    out.flush();
    ExecutorService thread = ThreadWorker.thread();
    while (true) {
      Item item = items.take();
      Attempt attempt;
      try {
        attempt = thread.submit(() -> work.at(item)).get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e); // the process ends, and the run says so
      }
      byte[] result = ResultFormat.encode(attempt.result());
      out.writeByte(attempt.isWorthAnother() ? ProcessWorker.RETRY : ProcessWorker.RESULT);
      out.writeInt(result.length);
      out.write(result);
      out.flush();
    }
  }

  private static void warmUp() {
    try {
      Extractor.extract(SMALLEST.getBytes(StandardCharsets.UTF_8), "a.txt");
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void listen(LinkedBlockingQueue<Item> items) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
      while (true) {
        int kind = in.readUnsignedByte();
        String path = text(in);
        if (kind == ProcessWorker.FILE) {
          items.add(new Item.OnDisk(new InputFile(Path.of(text(in)), path)));
        } else {
          items.add(new Item.Packed(path, bytes(in)));
        }
      }
    } catch (EOFException e) {
      Runtime.getRuntime().halt(0);
    } catch (IOException | RuntimeException | Error e) {
      Runtime.getRuntime().halt(1);
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
