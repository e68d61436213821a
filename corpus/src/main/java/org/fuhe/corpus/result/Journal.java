package org.fuhe.corpus.result;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * The results of runs on the disk, one behind the other, so that a run that was killed goes on
 * where it was.
 *
 * <p>A result is written behind all others, with its length and a checksum before it: whatever
 * moment the program or the machine dies at, what is there of the last one is told from a whole one
 * and cut off. Many threads may use it.
 */
public final class Journal implements Closeable {
  /** Key, length and checksum. */
  private static final int HEAD = Long.BYTES + Long.BYTES + Integer.BYTES + Integer.BYTES;

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;
  private final boolean temporary;
  private final Map<ResultKey, Long> positions = new HashMap<>();
  private long end;

  private Journal(Path file, FileChannel channel, FileLock lock, boolean temporary)
      throws IOException {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
    this.temporary = temporary;
    findAll();
  }

  /** Another run uses the journal. */
  public static final class InUseException extends IOException {
    private static final long serialVersionUID = 1L;

    private InUseException(Path file) {
      super(file + " is in use");
    }
  }

  /**
   * Opens a journal, which is begun if there is none.
   *
   * @throws InUseException when another run has it open
   */
  public static Journal open(Path file) throws IOException {
    return open(file, false);
  }

  /** Opens a journal that is gone when it is closed. */
  public static Journal temporary() throws IOException {
    Path file = Files.createTempFile("fuhe-", ".results");
    file.toFile().deleteOnExit(); // for a run that is broken off
    return open(file, true);
  }

  private static Journal open(Path file, boolean temporary) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new InUseException(file);
      }
      return new Journal(file, channel, lock, temporary);
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new InUseException(file);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private void findAll() throws IOException {
    long size = channel.size();
    while (end + HEAD <= size) {
      ByteBuffer head = read(end, HEAD);
      ResultKey key = new ResultKey(head.getLong(), head.getLong());
      int length = head.getInt();
      int checksum = head.getInt();
      if (length < 0
          || end + HEAD + length > size
          || checksum(read(end + HEAD, length)) != checksum) {
        break;
      }
      positions.put(key, end);
      end += HEAD + length;
    }
    channel.truncate(end);
  }

  public synchronized boolean has(ResultKey key) {
    return positions.containsKey(key);
  }

  /** Keeps a result, in place of one that is kept under the same key. */
  public synchronized void put(ResultKey key, byte[] result) throws IOException {
    ByteBuffer written = ByteBuffer.allocate(HEAD + result.length);
    written.putLong(key.high()).putLong(key.low()).putInt(result.length);
    written.putInt(checksum(ByteBuffer.wrap(result))).put(result).flip();
    long at = end;
    while (written.hasRemaining()) {
      at += channel.write(written, at);
    }
    positions.put(key, end);
    end = at;
  }

  /** Returns a result that is kept. */
  public synchronized Optional<byte[]> find(ResultKey key) throws IOException {
    Long position = positions.get(key);
    if (position == null) {
      return Optional.empty();
    }
    int length = read(position, HEAD).getInt(Long.BYTES + Long.BYTES);
    return Optional.of(read(position + HEAD, length).array());
  }

  /** Forgets all results but some, where they take the larger part of the file. */
  public synchronized void keepOnly(Set<ResultKey> needed) throws IOException {
    long kept = 0;
    Set<ResultKey> here = new LinkedHashSet<>(needed);
    here.retainAll(positions.keySet());
    for (ResultKey key : here) {
      kept += HEAD + find(key).orElseThrow().length;
    }
    if (temporary || kept * 2 >= end) {
      return;
    }
    Path smaller = file.resolveSibling(file.getFileName() + ".smaller");
    Files.deleteIfExists(smaller);
    try (Journal copy = open(smaller)) {
      for (ResultKey key : here) {
        copy.put(key, find(key).orElseThrow());
      }
    }
    Files.move(smaller, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private ByteBuffer read(long position, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    long at = position;
    while (buffer.hasRemaining()) {
      int count = channel.read(buffer, at);
      if (count < 0) {
        throw new IOException("%s ends too early".formatted(file.getFileName()));
      }
      at += count;
    }
    return buffer.flip();
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.duplicate());
    return (int) checksum.getValue();
  }

  @Override
  public synchronized void close() throws IOException {
    if (channel.isOpen()) {
      lock.release();
      channel.close();
      if (temporary) {
        Files.deleteIfExists(file);
      }
    }
  }
}
