package org.fuhe.corpus.dataset;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An input file and what became of it.
 *
 * @param path relative to the input root, {@code /} between its names
 * @param fingerprint empty when the bytes could not be read
 * @param bytes the length of the file; empty when it is not known
 * @param mediaType empty when the bytes could not be read
 * @param pages zero when there is none
 * @param message empty when there is nothing to say
 */
public record Document(
    String path,
    Optional<Fingerprint> fingerprint,
    Optional<Long> bytes,
    String mediaType,
    int pages,
    DocumentStatus status,
    String message) {
  public Document {
    requireNonNull(path, "path");
    requireNonNull(fingerprint, "fingerprint");
    requireNonNull(bytes, "bytes");
    requireNonNull(mediaType, "mediaType");
    requireNonNull(status, "status");
    requireNonNull(message, "message");
  }

  /** The document's id in the dataset, empty when its bytes could not be read. */
  public String id() {
    return fingerprint.map(Fingerprint::documentId).orElse("");
  }

  public String projectId(int no) {
    return id() + "-p" + no;
  }

  public Document withMessage(String other) {
    return new Document(path, fingerprint, bytes, mediaType, pages, status, other);
  }
}
