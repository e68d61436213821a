package org.fuhe.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.fuhe.corpus.review.NormFolder;
import org.fuhe.scorer.norm.NormException;
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
    return NormFolder.norms(folder);
  }
}
