package org.fuhe.corpus.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.dataset.Origins;
import org.fuhe.corpus.message.Explanation;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.message.PathFault;
import org.fuhe.extractor.Extraction;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.text.SourceText;
import org.fuhe.extractor.type.FileType;

/**
 * Reads one file into what it discloses. Whatever goes wrong, with the file or in the program, ends
 * in the document's status and message.
 */
public final class DocumentReader {
  private static final Set<String> TEXTS =
      Set.of("text/plain", "text/csv", "text/tab-separated-values");

  private final Extracting extracting;
  private final Limits limits;

  public DocumentReader(Limits limits) {
    this(Extractor::extract, limits);
  }

  DocumentReader(Extracting extracting, Limits limits) {
    this.extracting = extracting;
    this.limits = limits;
  }

  /** Tells why there are no bytes to read. */
  public static final class NoBytesException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Document document;

    private NoBytesException(Document document) {
      super(document.path());
      this.document = document;
    }

    /** What became of the document. */
    public Document document() {
      return document;
    }
  }

  public Reading read(InputFile input) {
    try {
      return read(input.path(), bytes(input));
    } catch (NoBytesException e) {
      return Reading.of(e.document());
    } catch (RuntimeException | Error e) {
      return failed(
          Document.unread(input.path(), Optional.empty(), DocumentStatus.FAILED, Explanation.NONE),
          e);
    }
  }

  /** Returns the bytes of a file. */
  public byte[] bytes(InputFile input) throws NoBytesException {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(input.file(), BasicFileAttributes.class);
      if (attributes.isDirectory()) { // see Inputs: one that could not be listed
        throw fault(input, PathFault.NO_PERMISSION);
      }
      if (!attributes.isRegularFile()) {
        throw fault(input, PathFault.NO_FILE);
      }
      if (attributes.size() > limits.bytes()) {
        throw tooLarge(input, attributes.size());
      }
      byte[] bytes = bytes(input.file());
      if (bytes.length > limits.bytes()) {
        throw tooLarge(input, bytes.length);
      }
      Optional<Document> refused = refuse(input.path(), input.name(), bytes);
      if (refused.isPresent()) {
        throw new NoBytesException(refused.get());
      }
      return bytes;
    } catch (IOException e) {
      throw fault(input, fault(input.file(), e));
    }
  }

  /** The system's own words are left out: they are in the language of the machine. */
  private static PathFault fault(Path file, IOException e) {
    if (e instanceof AccessDeniedException) {
      return PathFault.NO_PERMISSION;
    }
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      return PathFault.NO_FILE;
    }
    return e instanceof NoSuchFileException ? PathFault.VANISHED : PathFault.BROKEN;
  }

  /** Reads a file that may grow while it is read: one byte more than the limit is too much. */
  private byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Math.toIntExact(limits.bytes() + 1));
    }
  }

  /** Reads the bytes of a file that is called so in the dataset. */
  public Reading read(String path, byte[] bytes) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    Optional<Document> refused = refuse(path, name, bytes);
    if (refused.isPresent()) {
      return Reading.of(refused.get());
    }
    Document document = Document.of(path, bytes, DocumentStatus.FAILED, Explanation.NONE);
    try {
      Extraction extraction = extracting.extract(bytes, name);
      return new Reading(
          document
              .as(extraction.mediaType(), extraction.pages())
              .became(status(extraction.status()), explanation(extraction, name)),
          Optional.of(extraction.disclosure()),
          new Origins(source(bytes, extraction.mediaType())),
          Optional.empty());
    } catch (UnreadableException e) {
      FileType type = FileType.of(bytes, name);
      return Reading.of(
          document
              .as(type.mediaType(), 0)
              .became(DocumentStatus.UNREADABLE, Explanations.unreadable(e.reason(), type)));
    } catch (RuntimeException | Error e) {
      return failed(document, e);
    }
  }

  /** Returns what becomes of a document that is too large for its format. */
  private Optional<Document> refuse(String path, String name, byte[] bytes) {
    if (bytes.length <= limits.textBytes()) {
      return Optional.empty();
    }
    long most = limits.bytes(FileType.of(bytes, name));
    return bytes.length <= most
        ? Optional.empty()
        : Optional.of(
            Document.of(
                path, bytes, DocumentStatus.FAILED, Explanations.tooLarge(bytes.length, most)));
  }

  /** Text is the one kind of document whose bytes can be shown as they are. */
  private static Optional<SourceText> source(byte[] bytes, String mediaType)
      throws UnreadableException {
    return TEXTS.contains(mediaType) ? Optional.of(SourceText.of(bytes)) : Optional.empty();
  }

  /** Returns what becomes of a document that the program failed with. */
  Reading failed(Document document, Throwable defect) {
    return Reading.failed(
        document.became(DocumentStatus.FAILED, Explanations.failure(defect)), defect);
  }

  /** Returns what becomes of a document that takes longer than the limit. */
  Reading tooSlow(InputFile input) {
    return givenUp(input, Explanations.tooSlow(limits.time().toSeconds()));
  }

  Reading tooSlow(String path, byte[] bytes) {
    return givenUp(path, bytes, Explanations.tooSlow(limits.time().toSeconds()));
  }

  /** Returns what becomes of a document that was given up, for some reason. */
  Reading givenUp(InputFile input, Explanation why) {
    try {
      return givenUp(input.path(), bytes(input.file()), why);
    } catch (IOException e) {
      return Reading.of(
          Document.unread(input.path(), Optional.empty(), DocumentStatus.FAILED, why));
    }
  }

  Reading givenUp(String path, byte[] bytes, Explanation why) {
    return Reading.of(Document.of(path, bytes, DocumentStatus.FAILED, why));
  }

  private static NoBytesException fault(InputFile input, PathFault fault) {
    return new NoBytesException(
        Document.unread(
            input.path(), Optional.empty(), DocumentStatus.UNREADABLE, Explanations.path(fault)));
  }

  private NoBytesException tooLarge(InputFile input, long bytes) {
    return new NoBytesException(
        Document.unread(
            input.path(),
            Optional.of(bytes),
            DocumentStatus.FAILED,
            Explanations.tooLarge(bytes, limits.bytes())));
  }

  private static Explanation explanation(Extraction extraction, String fileName) {
    FileType type = new FileType(extraction.mediaType());
    Explanation problems =
        Explanations.problems(extraction.disclosure().problems())
            .and(type.isMisnamed(fileName) ? Explanations.misnamed(type) : Explanation.NONE);
    return extraction.status() == Extraction.Status.UNRECOGNISED
        ? Explanations.unrecognised().and(problems)
        : problems;
  }

  private static DocumentStatus status(Extraction.Status status) {
    return switch (status) {
      case EXTRACTED -> DocumentStatus.EXTRACTED;
      case PARTIAL -> DocumentStatus.PARTIAL;
      case UNRECOGNISED -> DocumentStatus.UNRECOGNISED;
    };
  }
}
