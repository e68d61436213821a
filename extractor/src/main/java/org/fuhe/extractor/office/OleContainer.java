package org.fuhe.extractor.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The compound file of older office documents. */
public final class OleContainer {
  private OleContainer() {}

  /** Returns the names of its outermost streams; empty when it is damaged. */
  public static Optional<Set<String>> streams(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return Optional.of(Set.copyOf(files.getRoot().getEntryNames()));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // POI throws anything at broken input
    }
  }
}
