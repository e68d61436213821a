package org.fuhe.corpus.dataset;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fuhe.corpus.message.Explanation;

/**
 * An input file and what became of it.
 *
 * @param path relative to the input root, {@code /} between its names
 * @param fingerprint empty when the bytes could not be read
 * @param bytes the length of the file; empty when it is not known
 * @param mediaType empty when the bytes could not be read
 * @param pages zero when there is none
 * @param message what there is to say about it
 */
public record Document(
    String path,
    Optional<Fingerprint> fingerprint,
    Optional<Long> bytes,
    String mediaType,
    int pages,
    DocumentStatus status,
    Explanation message) {
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

  /** Returns a document that was not read. */
  public static Document unread(
      String path, Optional<Long> bytes, DocumentStatus status, Explanation message) {
    return new Document(path, Optional.empty(), bytes, "", 0, status, message);
  }

  /** Returns a document of which nothing but the bytes is known, and what became of it. */
  public static Document of(String path, byte[] bytes, DocumentStatus status, Explanation message) {
    Optional<Fingerprint> fingerprint = Optional.of(Fingerprint.of(bytes));
    return new Document(
        path, fingerprint, Optional.of((long) bytes.length), "", 0, status, message);
  }

  /** Returns the document with its kind of file. */
  public Document as(String otherMediaType, int otherPages) {
    return new Document(path, fingerprint, bytes, otherMediaType, otherPages, status, message);
  }

  /** Returns the document with what became of it instead. */
  public Document became(DocumentStatus other, Explanation why) {
    return new Document(path, fingerprint, bytes, mediaType, pages, other, why);
  }
}
