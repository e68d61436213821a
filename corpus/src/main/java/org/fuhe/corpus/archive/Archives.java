package org.fuhe.corpus.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Tells archives by their bytes, and opens them. */
public final class Archives {
  /** The tar format has its mark behind the fields of the first file. */
  private static final int TAR_MARK = 257;

  private static final int HEAD = 512;

  /** What a stream that xz packed may ask for, in kilobytes. */
  private static final int MOST_MEMORY = 128 << 10;

  private Archives() {}

  private enum Kind {
    ZIP,
    SEVEN_ZIP,
    TAR,
    GZIP,
    XZ,
    BZIP2
  }

  /**
   * Opens an archive.
   *
   * @return empty when the file is no archive, or one that is a document itself
   */
  public static Optional<Archive> open(Path file) throws IOException {
    Optional<Kind> kind;
    try (InputStream in = Files.newInputStream(file)) {
      kind = kind(in.readNBytes(HEAD));
    }
    return kind.isEmpty()
        ? Optional.empty()
        : open(kind.get(), Files.newByteChannel(file), name(file.toString()));
  }

  /** Opens an archive that is packed in another one. */
  public static Optional<Archive> open(byte[] bytes, String name) throws IOException {
    Optional<Kind> kind = kind(bytes);
    return kind.isEmpty()
        ? Optional.empty()
        : open(kind.get(), new SeekableInMemoryByteChannel(bytes), name(name));
  }

  private static Optional<Archive> open(Kind kind, SeekableByteChannel channel, String name)
      throws IOException {
    try {
      return switch (kind) {
        case ZIP -> ZipArchive.open(channel);
        case SEVEN_ZIP -> Optional.of(SevenZipArchive.open(channel));
        case TAR -> Optional.of(TarArchive.open(stream(channel)));
        case GZIP -> Optional.of(unpacked(gzip(stream(channel)), name));
        case XZ -> Optional.of(unpacked(xz(stream(channel)), name));
        case BZIP2 ->
            Optional.of(unpacked(new BZip2CompressorInputStream(stream(channel), true), name));
      };
    } catch (EncryptedArchiveException e) {
      channel.close();
      throw e;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw new IOException(e); // the library throws anything at broken input
    }
  }

  private static InputStream gzip(InputStream in) throws IOException {
    return GzipCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(true)
        .get();
  }

  private static InputStream xz(InputStream in) throws IOException {
    return XZCompressorInputStream.builder()
        .setInputStream(in)
        .setDecompressConcatenated(true)
        .setMemoryLimitKiB(MOST_MEMORY)
        .get();
  }

  private static InputStream stream(SeekableByteChannel channel) {
    return new BufferedInputStream(Channels.newInputStream(channel));
  }

  /** What is compressed is an archive again, or a single file. */
  private static Archive unpacked(InputStream compressed, String name) throws IOException {
    BufferedInputStream in = new BufferedInputStream(compressed);
    in.mark(HEAD + 1);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    boolean tar = kind(head).filter(Kind.TAR::equals).isPresent();
    return tar ? TarArchive.open(in) : new SingleFile(in, name);
  }

  private static Optional<Kind> kind(byte[] head) {
    if (begins(head, 0, 'P', 'K', 3, 4) || begins(head, 0, 'P', 'K', 5, 6)) {
      return Optional.of(Kind.ZIP);
    }
    if (begins(head, 0, '7', 'z', 0xbc, 0xaf, 0x27, 0x1c)) {
      return Optional.of(Kind.SEVEN_ZIP);
    }
    if (begins(head, TAR_MARK, 'u', 's', 't', 'a', 'r')) {
      return Optional.of(Kind.TAR);
    }
    if (begins(head, 0, 0x1f, 0x8b, 8)) {
      return Optional.of(Kind.GZIP);
    }
    if (begins(head, 0, 0xfd, '7', 'z', 'X', 'Z', 0)) {
      return Optional.of(Kind.XZ);
    }
    return begins(head, 0, 'B', 'Z', 'h', '1' + 8, 0x31, 0x41, 0x59, 0x26)
        ? Optional.of(Kind.BZIP2)
        : Optional.empty();
  }

  private static boolean begins(byte[] head, int at, int... mark) {
    if (head.length < at + mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[at + i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the name of the one file that a compressed file holds. */
  private static String name(String path) {
    String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return last.replaceFirst("(?i)\\.(?:gz|xz|bz2)$", "");
  }
}
