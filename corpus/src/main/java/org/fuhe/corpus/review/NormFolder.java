package org.fuhe.corpus.review;

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

/** A folder of a user's own norms, {@code *.json}, which go before those of the program. */
public final class NormFolder {
  private NormFolder() {}

  /**
   * Returns the program's norms with those of the folder.
   *
   * @throws NormException if a file is no norm; its message names the file and the field
   */
  public static Norms norms(Path folder) throws IOException, NormException {
    List<Norm> norms = new ArrayList<>();
    for (Path file : files(folder)) {
      norms.add(NormReader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    }
    return Norms.standard().with(norms);
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
