package org.fuhe.peer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.detectors.NurminenDetectionAlgorithm;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Reads tables with tabula, and measures the processor time that it takes.
 *
 * <p>{@code time ROUNDS FILE…} prints a line for each task and file: the median time in
 * milliseconds. {@code lattice|stream FOLDER FILE…} writes the cells of each file with their boxes.
 */
public final class TabulaPeer {
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  private TabulaPeer() {}

  private interface Task {
    int run(byte[] bytes) throws IOException;
  }

  public static void main(String[] arguments) throws IOException {
    LIBRARIES.setLevel(Level.OFF);
    PrintStream out = System.out;
    List<Path> files = Arrays.stream(arguments).skip(2).map(Path::of).toList();
    if (arguments[0].equals("time")) {
      int rounds = Integer.parseInt(arguments[1]);
      time(out, "tabula-strip", rounds, files, TabulaPeer::strip);
      time(out, "tabula-lattice", rounds, files, bytes -> tables(bytes, true).size());
    } else {
      for (Path file : files) {
        write(file, Path.of(arguments[1]), arguments[0].equals("lattice"));
      }
    }
  }

  private static void time(PrintStream out, String name, int rounds, List<Path> files, Task task)
      throws IOException {
    long[][] times = new long[files.size()][rounds];
    for (int round = -rounds; round < rounds; round++) {
      for (int file = 0; file < times.length; file++) {
        byte[] bytes = Files.readAllBytes(files.get(file));
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        task.run(bytes);
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
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
    try (PDDocument document = PDDocument.load(new ByteArrayInputStream(bytes))) {
      return new PDFTextStripper().getText(document).length();
    }
  }

  private record Found(int page, Table table) {}

  private static List<Found> tables(byte[] bytes, boolean lattice) throws IOException {
    List<Found> tables = new ArrayList<>();
    try (PDDocument document = PDDocument.load(new ByteArrayInputStream(bytes))) {
      PageIterator pages = new ObjectExtractor(document).extract();
      while (pages.hasNext()) {
        Page page = pages.next();
        for (Table table : lattice ? lattice(page) : stream(page)) {
          tables.add(new Found(page.getPageNumber(), table));
        }
      }
    }
    return tables;
  }

  private static List<Table> lattice(Page page) {
    return new SpreadsheetExtractionAlgorithm().extract(page);
  }

  private static List<Table> stream(Page page) {
    List<Table> tables = new ArrayList<>();
    new NurminenDetectionAlgorithm()
        .detect(page)
        .forEach(
            area -> tables.addAll(new BasicExtractionAlgorithm().extract(page.getArea(area))));
    return tables;
  }

  private static void write(Path file, Path folder, boolean lattice) throws IOException {
    Path written = folder.resolve(file.getFileName() + ".tsv");
    try (Writer out = Files.newBufferedWriter(written)) {
      int number = 0;
      for (Found found : tables(Files.readAllBytes(file), lattice)) {
        number++;
        for (List<RectangularTextContainer> row : found.table().getRows()) {
          for (RectangularTextContainer cell : row) {
            out.write(
                "%d\t%d\t%.2f\t%.2f\t%.2f\t%.2f\t%s%n"
                    .formatted(
                        found.page(),
                        number,
                        cell.getLeft(),
                        cell.getTop(),
                        cell.getRight(),
                        cell.getBottom(),
                        cell.getText().replaceAll("\\s", "")));
          }
        }
      }
    }
  }
}
