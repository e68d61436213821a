package org.fuhe.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.Disclosure;
import org.fuhe.scorer.Scorer;
import org.fuhe.scorer.norm.Norms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What scoring costs beside extraction, for all published documents together. {@link #extract} is
 * the baseline.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScoringBenchmark {
  private final List<byte[]> documents = new ArrayList<>();
  private final List<Disclosure> disclosures = new ArrayList<>();
  private final Scorer scorer = new Scorer(Norms.standard()::of);

  /** Reads and extracts the published documents; run it in the project's folder. */
  @Setup
  public void readDocuments() throws IOException, UnreadableException {
    documents.clear();
    disclosures.clear();
    try (Stream<Path> files = Files.list(Path.of("corpus", "published"))) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        documents.add(bytes);
        disclosures.add(Extractor.extract(bytes, "document.txt").disclosure());
      }
    }
  }

  /** Reads and recognises the documents. */
  @Benchmark
  public void extract(Blackhole sink) throws UnreadableException {
    for (byte[] bytes : documents) {
      sink.consume(Extractor.extract(bytes, "document.txt"));
    }
  }

  /** Finds the norms, computes the scores again and runs all rules. */
  @Benchmark
  public void score(Blackhole sink) {
    for (Disclosure disclosure : disclosures) {
      sink.consume(scorer.judge(disclosure));
    }
  }
}
