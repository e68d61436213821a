package org.fuhe.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.corpus.result.CheckResult;
import org.fuhe.corpus.run.InputFile;
import org.fuhe.corpus.run.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * Where the findings of the last check stand, so that {@code explain} needs nothing but an id: a
 * file in the user's cache, which may be gone at any time.
 */
final class LastCheck {
  private final Path file = cache().resolve("last-check");

  /** What is known of a finding. */
  record Known(Path document, Optional<Path> norms) {}

  private static Path cache() {
    String set = System.getenv("XDG_CACHE_HOME");
    return set != null && !set.isBlank()
        ? Path.of(set, "fuhe")
        : Path.of(System.getProperty("user.home", "."), ".cache", "fuhe");
  }

  /** Keeps the files of the findings; a cache that cannot be written is not missed. */
  void remember(CheckResult result, List<Path> inputs, @Nullable Path norms) {
    try {
      List<InputFile> files = Inputs.find(inputs);
      List<String> lines = new ArrayList<>();
      lines.add(norms == null ? "" : norms.toAbsolutePath().toString());
      Map<String, Path> places = new HashMap<>();
      files.forEach(input -> places.put(input.path(), input.file().toAbsolutePath()));
      for (CheckResult.Found found : result.findings()) {
        Path place = places.get(outermost(found.path()));
        if (place != null) {
          lines.add(found.finding().id() + "\t" + place);
        }
      }
      Files.createDirectories(file.getParent());
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException | RuntimeException e) {
      return;
    }
  }

  /** The path of the file on the disk that holds a document. */
  private static String outermost(String document) {
    int entry = document.indexOf("!/");
    return entry < 0 ? document : document.substring(0, entry);
  }

  Optional<Known> find(String findingId) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      if (line.startsWith(findingId) && line.contains("\t")) {
        Optional<Path> norms =
            lines.get(0).isEmpty() ? Optional.empty() : Optional.of(Path.of(lines.get(0)));
        return Optional.of(new Known(Path.of(line.substring(line.indexOf('\t') + 1)), norms));
      }
    }
    return Optional.empty();
  }
}
