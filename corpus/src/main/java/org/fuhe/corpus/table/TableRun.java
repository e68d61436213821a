package org.fuhe.corpus.table;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.message.Explanation;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.run.DocumentReader;
import org.fuhe.corpus.run.InputFile;
import org.fuhe.extractor.DocumentPages;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.page.Page;
import org.fuhe.extractor.type.FileType;

/**
 * Reads the tables of one file and writes them as they come. Whatever goes wrong with the file ends
 * in the document's status and message, and what was written until then is whole.
 */
public final class TableRun {
  private final DocumentReader reader;
  private final OptionalInt only;
  private final TableWriter writer;
  private String path = "";
  private boolean begun;

  private TableRun(DocumentReader reader, OptionalInt only, TableWriter writer) {
    this.reader = reader;
    this.only = only;
    this.writer = writer;
  }

  /**
   * What came of it.
   *
   * @param document with the number of its pages
   * @param defect what the program failed with
   */
  public record Result(Document document, Optional<Throwable> defect) {
    public Result {
      requireNonNull(document, "document");
      requireNonNull(defect, "defect");
    }
  }

  /**
   * Reads a file and writes its tables.
   *
   * @param only the one page to write; nothing is written when the document has no such page
   * @throws IOException when nothing can be written
   */
  public static Result run(
      InputFile file, DocumentReader reader, OptionalInt only, TableWriter writer)
      throws IOException {
    return new TableRun(reader, only, writer).run(file);
  }

  private Result run(InputFile file) throws IOException {
    byte[] bytes;
    try {
      bytes = reader.bytes(file);
    } catch (DocumentReader.NoBytesException e) {
      return new Result(e.document(), Optional.empty());
    }
    path = file.path();
    try {
      Result result = read(bytes, file.name());
      if (begun) {
        writer.end();
      }
      return result;
    } catch (WriteException e) {
      throw e.reason;
    }
  }

  private Result read(byte[] bytes, String name) {
    Document document = Document.of(path, bytes, DocumentStatus.EXTRACTED, Explanation.NONE);
    try {
      DocumentPages.Result pages = DocumentPages.read(bytes, name, only, this::write);
      return new Result(
          document
              .as(pages.mediaType(), pages.pages())
              .became(DocumentStatus.EXTRACTED, Explanations.problems(pages.problems())),
          Optional.empty());
    } catch (UnreadableException e) {
      FileType type = FileType.of(bytes, name);
      return new Result(
          document
              .as(type.mediaType(), 0)
              .became(DocumentStatus.UNREADABLE, Explanations.unreadable(e.reason(), type)),
          Optional.empty());
    } catch (WriteException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      return new Result(
          document.became(DocumentStatus.FAILED, Explanations.failure(e)), Optional.of(e));
    }
  }

  private void write(Page page) {
    try {
      if (!begun) {
        begun = true;
        writer.begin(path);
      }
      writer.write(page);
    } catch (IOException e) {
      throw new WriteException(e);
    }
  }

  /** Tells what is wrong with the output from what is wrong with the document. */
  private static final class WriteException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    private final transient IOException reason;

    WriteException(IOException reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
