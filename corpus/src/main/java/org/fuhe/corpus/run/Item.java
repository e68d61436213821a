package org.fuhe.corpus.run;

import static java.util.Objects.requireNonNull;

import org.fuhe.corpus.dataset.Document;

/**
 * What a run comes to: a file, a file in an archive, or an archive with which something is wrong.
 */
public sealed interface Item {
  /** What it is called in the dataset. */
  String path();

  /** Returns what is read of it. */
  Reading read(DocumentReader reader);

  /** Returns what becomes of it when that takes too long. */
  Reading tooSlow(DocumentReader reader);

  /** A file on the disk. */
  record OnDisk(InputFile input) implements Item {
    @Override
    public String path() {
      return input.path();
    }

    @Override
    public Reading read(DocumentReader reader) {
      return reader.read(input);
    }

    @Override
    public Reading tooSlow(DocumentReader reader) {
      return reader.tooSlow(input);
    }
  }

  /** A file of an archive. */
  final class Packed implements Item {
    private final String path;
    private final byte[] bytes;

    Packed(String path, byte[] bytes) {
      this.path = requireNonNull(path, "path");
      this.bytes = requireNonNull(bytes, "bytes");
    }

    @Override
    public String path() {
      return path;
    }

    int length() {
      return bytes.length;
    }

    @Override
    public Reading read(DocumentReader reader) {
      return reader.read(path, bytes);
    }

    @Override
    public Reading tooSlow(DocumentReader reader) {
      return reader.tooSlow(path, bytes);
    }
  }

  /** A file or an archive of which nothing, or nothing more, can be read. */
  record Fault(Document document) implements Item {
    @Override
    public String path() {
      return document.path();
    }

    @Override
    public Reading read(DocumentReader reader) {
      return Reading.of(document);
    }

    @Override
    public Reading tooSlow(DocumentReader reader) {
      return Reading.of(document);
    }
  }
}
