package org.fuhe.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.value.Amounts;
import org.fuhe.extractor.value.Measures;
import org.fuhe.model.Disclosure;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Printed;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
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

/** What understanding the printed values of the published documents costs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ValueBenchmark {
  private final List<Printed> measures = new ArrayList<>();
  private final List<Printed> amounts = new ArrayList<>();

  /** Collects the values of the published documents; run it in the project's folder. */
  @Setup
  public void collectValues() throws IOException, UnreadableException {
    try (Stream<Path> files = Files.list(Path.of("corpus", "published"))) {
      for (Path file : files.sorted().toList()) {
        Disclosure disclosure =
            Extractor.extract(Files.readAllBytes(file), file.toString()).disclosure();
        disclosure.projects().forEach(this::collect);
      }
    }
  }

  private void collect(Project project) {
    for (Indicator indicator : project.indicators()) {
      indicator.values().get(Indicator.TARGET).map(Reported::printed).ifPresent(measures::add);
      indicator.values().get(Indicator.ACTUAL).map(Reported::printed).ifPresent(measures::add);
    }
    for (FundLine line : project.funds()) {
      line.values().get(FundLine.BUDGET).map(Reported::printed).ifPresent(amounts::add);
      line.values().get(FundLine.EXECUTED).map(Reported::printed).ifPresent(amounts::add);
    }
  }

  /** Understands every target and actual value. */
  @Benchmark
  public void measures(Blackhole sink) {
    measures.forEach(printed -> sink.consume(Measures.read(printed)));
  }

  /** Understands every amount of money. */
  @Benchmark
  public void amounts(Blackhole sink) {
    amounts.forEach(printed -> sink.consume(Amounts.read(printed, Optional.empty())));
  }
}
