package org.fuhe.corpus.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.corpus.archive.Archive;
import org.fuhe.corpus.archive.Archives;
import org.fuhe.corpus.dataset.Fingerprint;
import org.fuhe.corpus.run.InputFile;
import org.fuhe.corpus.run.Inputs;
import org.fuhe.corpus.run.Limits;
import org.fuhe.model.dataset.Row;

/** Finds documents in the files and folders, and in their archives, that a run was made over. */
public final class SourceFiles implements Sources {
  /** Parts the name of an archive from that of a file in it. */
  private static final String IN_ARCHIVE = "!/";

  private final Map<String, Path> files = new HashMap<>();

  private SourceFiles() {}

  /**
   * Looks for the files of some inputs.
   *
   * @param inputs those that the run was given, wherever they are now
   */
  public static SourceFiles of(List<Path> inputs) throws IOException {
    SourceFiles sources = new SourceFiles();
    for (InputFile input : Inputs.find(inputs)) {
      sources.files.put(input.path(), input.file());
    }
    return sources;
  }

  @Override
  public Optional<byte[]> bytes(Row document) {
    try {
      return find(document.get("path"))
          .filter(bytes -> Fingerprint.of(bytes).sha256().equals(document.get("sha256")));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // a report goes without what cannot be read any more
    }
  }

  private Optional<byte[]> find(String path) throws IOException {
    Path file = files.get(path);
    if (file != null) {
      try (InputStream in = Files.newInputStream(file)) {
        return Optional.of(read(in));
      }
    }
    int end = path.indexOf(IN_ARCHIVE);
    Path packed = end < 0 ? null : files.get(path.substring(0, end));
    if (packed == null) {
      return Optional.empty();
    }
    Optional<Archive> archive = Archives.open(packed);
    return archive.isEmpty()
        ? Optional.empty()
        : find(archive.get(), path.substring(end + IN_ARCHIVE.length()));
  }

  private static Optional<byte[]> find(Archive opened, String path) throws IOException {
    try (Archive archive = opened) {
      for (Optional<Archive.Entry> next = archive.next(); next.isPresent(); next = archive.next()) {
        Archive.Entry entry = next.get();
        boolean isArchive = path.startsWith(entry.name() + IN_ARCHIVE);
        if (entry.name().equals(path) || isArchive) {
          byte[] bytes;
          try (InputStream in = entry.content().open()) {
            bytes = read(in);
          }
          Optional<Archive> inner =
              isArchive ? Archives.open(bytes, entry.name()) : Optional.empty();
          return inner.isEmpty()
              ? Optional.of(bytes)
              : find(inner.get(), path.substring(entry.name().length() + IN_ARCHIVE.length()));
        }
      }
      return Optional.empty();
    }
  }

  private static byte[] read(InputStream in) throws IOException {
    return in.readNBytes(Math.toIntExact(Limits.STANDARD.bytes()));
  }
}
