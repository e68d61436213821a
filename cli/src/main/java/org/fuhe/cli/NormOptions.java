package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fuhe.scorer.norm.Norm;
import org.fuhe.scorer.norm.NormException;
import org.fuhe.scorer.norm.NormReader;
import org.fuhe.scorer.norm.Norms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The norms that a command judges by. */
final class NormOptions {
  @Option(
      names = "--norms",
      paramLabel = "DIR",
      description = "A folder of further norms (*.json), which go before the program's own.")
  private @Nullable Path folder;

  @Nullable Path folder() {
    return folder;
  }

  void use(Path other) {
    folder = other;
  }

  /**
   * Returns the norms.
   *
   * @throws NormException if a file is no norm; its message names the file and the field
   */
  Norms norms() throws IOException, NormException {
    if (folder == null) {
      return Norms.standard();
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    List<Norm> norms = new ArrayList<>();
    for (Path file : files) {
      norms.add(NormReader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    }
    return Norms.standard().with(norms);
  }
}
