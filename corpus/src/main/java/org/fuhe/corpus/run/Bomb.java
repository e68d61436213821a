package org.fuhe.corpus.run;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of an archive, so that a small one cannot become endless. */
final class Bomb {
  private static final int MOST_ENTRIES = 100_000;
  private static final long MOST_BYTES = 16L << 30;

  /** Documents pack to a tenth, tables of nothing but rulings to a fiftieth. */
  private static final long HIGHEST_RATIO = 200;

  /** Below this, what comes out is harmless however much it was packed. */
  private static final long HARMLESS = 64L << 20;

  private final long packed;
  private long unpacked;
  private int entries;

  /**
   * Begins to count.
   *
   * @param packed the size of the archive
   */
  Bomb(long packed) {
    this.packed = Math.max(packed, 1);
  }

  /** An archive that is not read to its end. */
  static final class DetectedException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** The same, through a stream. */
  static final class FoundIOException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  void countEntry() throws DetectedException {
    if (++entries > MOST_ENTRIES) {
      throw new DetectedException();
    }
  }

  InputStream watch(InputStream content) {
    return new FilterInputStream(content) {
      @Override
      public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(read, 0));
        return read;
      }

      @Override
      public void close() {} // the archive goes on behind it
    };
  }

  private void count(int bytes) throws FoundIOException {
    unpacked += bytes;
    if (unpacked > MOST_BYTES || (unpacked > HARMLESS && unpacked / packed > HIGHEST_RATIO)) {
      throw new FoundIOException();
    }
  }
}
