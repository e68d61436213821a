package org.fuhe.corpus.picture;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.message.Explanation;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.run.DocumentReader;
import org.fuhe.corpus.run.InputFile;
import org.fuhe.corpus.run.Reading;
import org.fuhe.extractor.DocumentPages;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.pdf.OnePage;
import org.fuhe.extractor.type.FileType;

/** Reads one file and draws one of its pages. */
public final class PictureRun {
  private PictureRun() {}

  /**
   * What came of it.
   *
   * @param document with the number of its pages
   * @param drawn whether the document is of a format that has pages to draw
   * @param picture empty when the document has no such page
   * @param defect what the program failed with
   */
  public record Result(
      Document document, boolean drawn, Optional<PagePicture> picture, Optional<Throwable> defect) {
    public Result {
      requireNonNull(document, "document");
      requireNonNull(picture, "picture");
      requireNonNull(defect, "defect");
    }

    private static Result without(Document document, boolean drawn) {
      return new Result(document, drawn, Optional.empty(), Optional.empty());
    }
  }

  /**
   * Reads a file and draws a page.
   *
   * @param page from 1
   */
  public static Result run(InputFile file, DocumentReader reader, int page, Captions captions) {
    byte[] bytes;
    try {
      bytes = reader.bytes(file);
    } catch (DocumentReader.NoBytesException e) {
      return Result.without(e.document(), false);
    }
    Document unread = Document.of(file.path(), bytes, DocumentStatus.FAILED, Explanation.NONE);
    FileType type = FileType.of(bytes, file.name());
    if (!DocumentPages.areDrawn(type)) {
      return Result.without(unread.became(DocumentStatus.EXTRACTED, Explanation.NONE), false);
    }
    try {
      OnePage one = OnePage.read(bytes, page);
      Document document = unread.as(type.mediaType(), one.pages());
      if (one.drawn().isEmpty()) {
        return Result.without(document.became(DocumentStatus.EXTRACTED, Explanation.NONE), true);
      }
      Reading reading = reader.read(file.path(), bytes);
      if (reading.disclosure().isEmpty()) {
        return new Result(reading.document(), true, Optional.empty(), reading.defect());
      }
      return new Result(
          reading.document(),
          true,
          Optional.of(
              PagePicture.of(bytes, one.drawn().get(), reading.disclosure().get(), captions)),
          Optional.empty());
    } catch (UnreadableException e) {
      return Result.without(
          unread.became(DocumentStatus.UNREADABLE, Explanations.unreadable(e.reason(), type)),
          true);
    } catch (RuntimeException | Error e) {
      return new Result(
          unread.became(DocumentStatus.FAILED, Explanations.failure(e)),
          true,
          Optional.empty(),
          Optional.of(e));
    }
  }
}
