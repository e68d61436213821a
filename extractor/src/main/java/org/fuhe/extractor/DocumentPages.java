package org.fuhe.extractor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.fuhe.extractor.aligned.AlignedTables;
import org.fuhe.extractor.drawn.DrawnPage;
import org.fuhe.extractor.drawn.Way;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Page;
import org.fuhe.extractor.pdf.OnePage;
import org.fuhe.extractor.pdf.PdfReader;
import org.fuhe.extractor.text.SourceText;
import org.fuhe.extractor.text.TextGrids;
import org.fuhe.extractor.type.FileType;
import org.fuhe.model.Problem;

/**
 * Reads the pages of a document with their tables, as they stand there and before anything is
 * recognised in them.
 */
public final class DocumentPages {
  private static final String PDF = "application/pdf";
  private static final String TEXT = "text/plain";

  private DocumentPages() {}

  /**
   * What was found.
   *
   * @param pages as many as the document has; where it was read in full, so many were handed on
   * @param problems what could not be read
   */
  public record Result(String mediaType, int pages, List<Problem> problems) {
    public Result {
      requireNonNull(mediaType, "mediaType");
      problems = List.copyOf(problems);
    }
  }

  /** Tells whether the documents of a type have pages that can be drawn. */
  public static boolean areDrawn(FileType type) {
    return type.mediaType().equals(PDF);
  }

  /**
   * Reads a document, and hands on each page as soon as it is read where the format allows it. The
   * tables of a page are its grids.
   *
   * @param fileName the name of the file, which helps to tell its format and is not read otherwise
   * @param only the one page to hand on, from 1; none is when the document has no such page
   * @throws UnreadableException when nothing can be read of the document; some of its pages may
   *     have been handed on all the same
   */
  public static Result read(
      byte[] bytes, String fileName, OptionalInt only, Consumer<Page> receiver)
      throws UnreadableException {
    FileType type = FileType.of(bytes, fileName);
    if (areDrawn(type)) {
      return only.isPresent() ? onePage(bytes, only.getAsInt(), receiver) : pdf(bytes, receiver);
    }
    Content content = Readers.read(bytes, type);
    for (Page page : content.pages()) {
      if (only.isEmpty() || only.getAsInt() == page.number()) {
        receiver.accept(
            type.mediaType().equals(TEXT) ? TextGrids.of(page, SourceText.of(bytes)) : page);
      }
    }
    return new Result(type.mediaType(), content.pages().size(), content.problems());
  }

  private static Result pdf(byte[] bytes, Consumer<Page> receiver) throws UnreadableException {
    int[] pages = new int[1];
    List<Problem> problems =
        PdfReader.readPages(
            bytes,
            page -> {
              pages[0]++;
              receiver.accept(withAligned(page));
            });
    return new Result(PDF, pages[0], problems);
  }

  private static Result onePage(byte[] bytes, int number, Consumer<Page> receiver)
      throws UnreadableException {
    OnePage one = OnePage.read(bytes, number);
    one.drawn().ifPresent(drawn -> receiver.accept(withAligned(drawn)));
    return new Result(PDF, one.pages(), one.problems());
  }

  /** Tables without rulings are found on pages whose text runs as they are displayed. */
  private static Page withAligned(DrawnPage drawn) {
    return drawn.way() == Way.RIGHT
        ? AlignedTables.of(drawn.page(), drawn.tracing().loose(), drawn.em())
        : drawn.page();
  }
}
