package org.fuhe.benchmark.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.fuhe.corpus.json.TablesJson;
import org.fuhe.corpus.run.DocumentReader;
import org.fuhe.corpus.run.Inputs;
import org.fuhe.corpus.run.Limits;
import org.fuhe.corpus.table.TableRun;

/** Writes the tables of many files at once: {@code FOLDER FILE…}. */
public final class PdfTables {
  private PdfTables() {}

  /** Writes a file of JSON for each document. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (Path file : Arrays.stream(arguments).skip(1).map(Path::of).toList()) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(file.getFileName() + ".json"))) {
        TableRun.run(
            Inputs.find(List.of(file)).get(0),
            new DocumentReader(Limits.STANDARD),
            OptionalInt.empty(),
            new TablesJson(out));
      }
    }
  }
}
