package org.fuhe.extractor.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fuhe.extractor.UnreadableException.Reason;

/** The compound file of older office documents. */
public final class OleContainer {
  private OleContainer() {}

  /** Returns why a file cannot be read of which nothing but this container is known. */
  public static Reason unknown(byte[] bytes) {
    return streams(bytes).isEmpty() ? Reason.DAMAGED : Reason.UNSUPPORTED;
  }

  /** Returns the names of its outermost streams; empty when it is damaged. */
  public static Optional<Set<String>> streams(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return Optional.of(Set.copyOf(files.getRoot().getEntryNames()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // POI throws anything at broken input
    }
  }
}
