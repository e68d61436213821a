package org.fuhe.corpus.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.extractor.Extraction;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;

/** A worker's process in which documents of some names do the worst that a document could do. */
final class PoisonedWorker {
  private static final List<long[]> HELD = new ArrayList<>();

  private PoisonedWorker() {}

  public static void main(String... arguments) throws Exception {
    WorkOrder order = WorkOrder.of(List.of(arguments));
    WorkerMain.serve(
        new Work(
            new DocumentReader(PoisonedWorker::extract, order.limits()),
            Optional.empty(),
            Contacts.DROP));
  }

  private static Extraction extract(byte[] bytes, String name) throws UnreadableException {
    switch (name.replaceAll("\\d*\\.txt", "")) {
      case "loop" -> loop();
      case "memory" -> fillMemory();
      case "stack" -> overflow(0);
      case "exit" -> System.exit(7);
      case "halt" -> Runtime.getRuntime().halt(9);
      case "error" -> throw new AssertionError("a defect");
      case "print" -> System.out.println("what a library prints");
      default -> {}
    }
    return Extractor.extract(bytes, name);
  }

  private static void loop() {
    long count = 0;
    while (count >= 0) {
      count = (count + 1) % 1000;
    }
  }

  private static void fillMemory() {
    while (true) {
      HELD.add(new long[1 << 20]);
    }
  }

  private static int overflow(int depth) {
    return depth < 0 ? 0 : overflow(depth + 1) + 1;
  }
}
