package org.fuhe.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fuhe.extractor.Extraction;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.text.TextReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What reading and recognising cost, for a document and for all of them together.
 *
 * <p>{@link #decodeAndSplit} is the baseline: the same text decoded and split into lines and cells,
 * and nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExtractionBenchmark {
  /** A part of a document's file name; {@code all} takes every document. */
  @Param({"all", "000", "001", "002", "003", "004"})
  public String document = "all";

  private final List<byte[]> documents = new ArrayList<>();

  /** Reads the published documents; run it in the project's folder. */
  @Setup
  public void readDocuments() throws IOException {
    documents.clear();
    try (Stream<Path> files = Files.list(Path.of("corpus", "published"))) {
      for (Path file : files.sorted().toList()) {
        if (document.equals("all") || file.getFileName().toString().startsWith(document)) {
          documents.add(Files.readAllBytes(file));
        }
      }
    }
  }

  /** Decodes the bytes and splits them at line ends and tabs. */
  @Benchmark
  public void decodeAndSplit(Blackhole sink) {
    for (byte[] bytes : documents) {
      for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
        for (String cell : line.split("\t", -1)) {
          sink.consume(cell);
        }
      }
    }
  }

  /** Reads the bytes into tables and lines whose characters know their places. */
  @Benchmark
  public void read(Blackhole sink) throws UnreadableException {
    for (byte[] bytes : documents) {
      sink.consume(TextReader.read(bytes));
    }
  }

  /** Reads, restores, recognises and understands: the whole way. */
  @Benchmark
  public void extract(Blackhole sink) throws UnreadableException {
    for (byte[] bytes : documents) {
      Extraction extraction = Extractor.extract(bytes, "document.txt");
      sink.consume(extraction);
    }
  }
}
