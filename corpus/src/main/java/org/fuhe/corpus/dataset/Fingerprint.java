package org.fuhe.corpus.dataset;

import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a document's bytes.
 *
 * @param sha256 64 hexadecimal digits
 */
public record Fingerprint(String sha256) {
  private static final int ID_LENGTH = 16;

  public Fingerprint {
    requireNonNull(sha256, "sha256");
  }

  public static Fingerprint of(byte[] bytes) {
    try {
      return new Fingerprint(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The id that the document has in the dataset. */
  public String documentId() {
    return sha256.substring(0, ID_LENGTH);
  }
}
