package org.fuhe.extractor.type;

import static java.util.Objects.requireNonNull;

/**
 * The kind of a file, told by its bytes; its name only tells apart what the bytes leave open.
 *
 * @param mediaType such as {@code text/plain} or {@code application/pdf}
 */
public record FileType(String mediaType) {
  static final FileType TEXT = new FileType("text/plain");
  static final FileType COMMAS = new FileType("text/csv");
  static final FileType TABS = new FileType("text/tab-separated-values");
  static final FileType WEB_ARCHIVE = new FileType("multipart/related");
  static final FileType EMPTY = new FileType("application/x-empty");
  static final FileType BINARY = new FileType("application/octet-stream");

  public FileType {
    requireNonNull(mediaType, "mediaType");
  }

  public static FileType of(byte[] bytes, String fileName) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    // Plain text, by far the most of what comes, is told without loading the table of formats.
    if (TextBytes.areText(bytes) && !TextBytes.beginLikeMarkup(bytes)) {
      return TextBytes.areWebArchive(bytes)
          ? WEB_ARCHIVE
          : Delimited.of(bytes, fileName).orElse(TEXT);
    }
    return Formats.detect(bytes, fileName);
  }

  /** Returns the kind that a name stands for, where there are no bytes that tell it. */
  public static FileType ofName(String fileName) {
    return Formats.detect(new byte[0], fileName);
  }

  public boolean isText() {
    return equals(TEXT);
  }

  /** Tells whether a file's name promises another kind of file. */
  public boolean isMisnamed(String fileName) {
    return Extension.promised(fileName).filter(kinds -> !kinds.contains(mediaType)).isPresent();
  }

  public boolean isEmpty() {
    return equals(EMPTY);
  }

  /** Tells whether the file is a compound file of which nothing more is known. */
  public boolean isCompound() {
    return Formats.COMPOUND.contains(mediaType);
  }

  /** Tells whether the bytes are of no format that has a name. */
  public boolean isUnknown() {
    return equals(BINARY);
  }
}
