package org.fuhe.corpus.run;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.Fingerprint;
import org.fuhe.corpus.message.Explanations;

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

  /** Returns what becomes of it when the process ends that works at it. */
  Reading ended(DocumentReader reader, int exitCode);

  /** Returns the hash of its bytes, where there are bytes to read within the limits. */
  Optional<Fingerprint> fingerprint(Limits limits);

  /** How much memory it takes while it is worked at, as far as its bytes go. */
  long size(Limits limits);

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

    @Override
    public Reading ended(DocumentReader reader, int exitCode) {
      return reader.givenUp(input, Explanations.ended(exitCode));
    }

    @Override
    public Optional<Fingerprint> fingerprint(Limits limits) {
      try {
        return isWithin(limits) ? Optional.of(Fingerprint.of(input.file())) : Optional.empty();
      } catch (IOException e) {
        return Optional.empty(); // its reader finds out why
      }
    }

    private boolean isWithin(Limits limits) throws IOException {
      return Files.isRegularFile(input.file()) && Files.size(input.file()) <= limits.bytes();
    }

    @Override
    public long size(Limits limits) {
      try {
        return isWithin(limits) ? Files.size(input.file()) : 0;
      } catch (IOException e) {
        return 0;
      }
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

    byte[] bytes() {
      return bytes;
    }

    @Override
    public Reading read(DocumentReader reader) {
      return reader.read(path, bytes);
    }

    @Override
    public Reading tooSlow(DocumentReader reader) {
      return reader.tooSlow(path, bytes);
    }

    @Override
    public Reading ended(DocumentReader reader, int exitCode) {
      return reader.givenUp(path, bytes, Explanations.ended(exitCode));
    }

    @Override
    public Optional<Fingerprint> fingerprint(Limits limits) {
      return Optional.of(Fingerprint.of(bytes));
    }

    @Override
    public long size(Limits limits) {
      return bytes.length;
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

    @Override
    public Reading ended(DocumentReader reader, int exitCode) {
      return Reading.of(document);
    }

    @Override
    public Optional<Fingerprint> fingerprint(Limits limits) {
      return Optional.empty();
    }

    @Override
    public long size(Limits limits) {
      return 0;
    }
  }
}
