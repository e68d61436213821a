package org.fuhe.extractor.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * An office document that is encrypted.
 *
 * <p>A workbook whose structure is protected is encrypted with a password that every program knows,
 * and opens without a question.
 */
public final class EncryptedPackage {
  /** The largest document that is read. */
  private static final int MOST_BYTES = 64 << 20;

  private EncryptedPackage() {}

  /** Returns the document; empty when it takes a password to open it. */
  public static Optional<byte[]> open(byte[] bytes) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(files));
      if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        return Optional.empty();
      }
      try (InputStream in = decryptor.getDataStream(files)) {
        return Optional.of(in.readNBytes(MOST_BYTES));
      }
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      return Optional.empty(); // POI throws anything at broken input
    }
  }
}
