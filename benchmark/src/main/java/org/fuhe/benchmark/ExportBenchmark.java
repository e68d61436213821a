package org.fuhe.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fuhe.corpus.csv.CsvFolder;
import org.fuhe.corpus.csv.CsvStyle;
import org.fuhe.corpus.export.Export;
import org.fuhe.corpus.export.ExportException;
import org.fuhe.corpus.export.ExportFormat;
import org.fuhe.corpus.result.TableRows;
import org.fuhe.corpus.store.Store;
import org.fuhe.corpus.store.StoreException;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to make a store of many indicators, and to write it in each format. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class ExportBenchmark {
  private static final int PART = 1_000;

  /** The tables of a run. */
  @State(Scope.Benchmark)
  public static class Dataset {
    /** How many indicators there are. */
    @Param("1000000")
    public int rows = 1_000_000;

    private Path folder = Path.of("");

    /** Writes them as long as indicators are on average. */
    @Setup
    public void write() throws IOException, StoreException {
      folder = Files.createTempDirectory("fuhe-export");
      try (CsvFolder csv = CsvFolder.open(folder, CsvStyle.PLAIN)) {
        for (int first = 0; first < rows; first += PART) {
          List<Row> part =
              IntStream.range(first, Math.min(rows, first + PART))
                  .mapToObj(Dataset::indicator)
                  .toList();
          csv.write(TableRows.of(Table.INDICATORS, part));
        }
        csv.commit();
      }
      Store.build(folder, folder.resolve(Store.FILE_NAME));
    }

    private static Row indicator(int number) {
      int score = number % 2_000;
      String printed = score / 100 + "." + (score / 10 % 10) + score % 10;
      return Row.of(Table.INDICATORS)
          .put("project_id", "%016x-p%d".formatted(number / 300 * 7_919L, number / 10 % 30 + 1))
          .put("no", number % 10 + 1)
          .put("level1", "产出指标")
          .put("level2", "数量指标")
          .put("name", "第" + number + "项“招送工”完成数，人")
          .put("target_text", "≥" + number)
          .put("comparator", ">=")
          .put("target_value", number)
          .put("unit", "人")
          .put("weight_text", "20")
          .put("weight", "20")
          .put("actual_text", Integer.toString(number + 7))
          .put("actual_value", number + 7)
          .put("score_text", printed)
          .put("score", printed)
          .put("verdict", "consistent")
          .build();
    }

    /** Removes the files. */
    @TearDown(Level.Trial)
    public void remove() throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** A format. */
  @State(Scope.Benchmark)
  public static class Target {
    @Param public ExportFormat format = ExportFormat.CSV;
  }

  /** Makes the store of the tables. */
  @Benchmark
  public void build(Dataset dataset) throws IOException, StoreException {
    Store.build(dataset.folder, dataset.folder.resolve(Store.FILE_NAME));
  }

  /** Writes the table in a format. */
  @Benchmark
  public Export.Result export(Dataset dataset, Target target)
      throws IOException, StoreException, ExportException {
    try (Store store = Store.openForExport(dataset.folder)) {
      return Export.run(
          store,
          target.format,
          List.of(Table.INDICATORS),
          dataset.folder.resolve(target.format.label()));
    }
  }
}
