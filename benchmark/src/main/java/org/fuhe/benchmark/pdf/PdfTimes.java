package org.fuhe.benchmark.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fuhe.corpus.json.TablesJson;
import org.fuhe.extractor.DocumentPages;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;

/**
 * Measures the processor time of each way through a PDF file: the library's text extraction as the
 * floor, the tables, the whole way to what the document discloses.
 *
 * <p>{@code ROUNDS FILE…} prints a line for each task and file: the median time in milliseconds,
 * after as many rounds to warm up.
 */
public final class PdfTimes {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private PdfTimes() {}

  @FunctionalInterface
  private interface Task {
    int run(byte[] bytes) throws IOException, UnreadableException;
  }

  /** Runs the tasks. */
  public static void main(String[] arguments) throws IOException, UnreadableException {
    int rounds = Integer.parseInt(arguments[0]);
    List<Path> files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    PrintStream out = System.out;
    time(out, "strip", rounds, files, PdfTimes::strip);
    time(out, "tables", rounds, files, PdfTimes::tables);
    time(out, "extract", rounds, files, bytes -> extract(bytes));
  }

  private static void time(PrintStream out, String name, int rounds, List<Path> files, Task task)
      throws IOException, UnreadableException {
    long[][] times = new long[files.size()][rounds];
    for (int round = -rounds; round < rounds; round++) {
      for (int file = 0; file < times.length; file++) {
        byte[] bytes = Files.readAllBytes(files.get(file));
        long start = CLOCK.getCurrentThreadCpuTime();
        task.run(bytes);
        long end = CLOCK.getCurrentThreadCpuTime();
        if (round >= 0) {
          times[file][round] = end - start;
        }
      }
    }
    for (int file = 0; file < times.length; file++) {
      Arrays.sort(times[file]);
      out.printf("%s\t%s\t%.2f%n", name, files.get(file), times[file][rounds / 2] / 1e6);
    }
  }

  private static int strip(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).length();
    }
  }

  private static int tables(byte[] bytes) throws IOException, UnreadableException {
    TablesJson writer = new TablesJson(OutputStream.nullOutputStream());
    writer.begin("");
    DocumentPages.Result result =
        DocumentPages.read(
            bytes,
            "document.pdf",
            OptionalInt.empty(),
            page -> {
              try {
                writer.write(page);
              } catch (IOException e) {
                throw new IllegalStateException("nothing is written anywhere", e);
              }
            });
    writer.end();
    return result.pages();
  }

  private static int extract(byte[] bytes) throws UnreadableException {
    return Extractor.extract(bytes, "document.pdf").disclosure().projects().size();
  }
}
