package org.fuhe.extractor.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.UnreadableException.Reason;
import org.fuhe.extractor.drawn.Continuations;
import org.fuhe.extractor.drawn.DrawnPage;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Page;
import org.fuhe.model.Problem;

/** Reads a PDF file into tables and lines, page by page. */
public final class PdfReader {
  /** The library tells every oddity of a file on the terminal; what matters becomes a problem. */
  private static final List<Logger> SILENCED =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private final List<Problem> problems = new ArrayList<>();
  private final Budget budget = new Budget();
  private int lastLine;
  private int scans;
  private boolean text;
  private boolean damaged;
  private boolean limited;

  private PdfReader() {}

  public static Content read(byte[] bytes) throws UnreadableException {
    List<Page> pages = new ArrayList<>();
    Continuations continuations = new Continuations();
    List<Problem> problems =
        readPages(
            bytes,
            page -> {
              pages.add(page.page());
              continuations.add(page);
            });
    return new Content(pages, continuations.blocks(), problems);
  }

  /**
   * Reads a file and hands on each of its pages with all that was found on it.
   *
   * @return what could not be read
   */
  public static List<Problem> readPages(byte[] bytes, Consumer<DrawnPage> pages)
      throws UnreadableException {
    PdfReader reader = new PdfReader();
    try (PDDocument document = load(bytes)) {
      Iterator<PDPage> next = document.getPages().iterator();
      for (int number = 1; next.hasNext(); number++) {
        pages.accept(reader.read(next.next(), number));
      }
    } catch (IOException e) {
      throw new UnreadableException(Reason.DAMAGED);
    }
    if (!reader.text) {
      throw new UnreadableException(reader.whyEmpty());
    }
    return reader.problems;
  }

  private Reason whyEmpty() {
    if (damaged) {
      return Reason.DAMAGED;
    }
    if (limited) {
      return Reason.TOO_LARGE;
    }
    return scans > 0 ? Reason.SCANNED : Reason.EMPTY;
  }

  static PDDocument load(byte[] bytes) throws UnreadableException {
    try {
      return Loader.loadPDF(bytes);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(Reason.ENCRYPTED);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library trusts what it parses: a damaged file ends in any of these.
      throw new UnreadableException(Reason.DAMAGED);
    }
  }

  private DrawnPage read(PDPage page, int number) {
    PageDrawing drawing = new PageDrawing(page, budget);
    drawing.draw();
    text |= drawing.hasText();
    damaged |= drawing.faults().isDamaged();
    limited |= drawing.faults().isLimited();
    scans += drawing.isScan() ? 1 : 0;
    problems.addAll(drawing.faults().problems(number, drawing.isScan()));
    DrawnPage drawn = DrawnPage.of(drawing.drawing(number), lastLine);
    lastLine = drawn.lastLine();
    return drawn;
  }
}
