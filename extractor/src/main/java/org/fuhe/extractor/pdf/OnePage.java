package org.fuhe.extractor.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.UnreadableException.Reason;
import org.fuhe.extractor.drawn.DrawnPage;
import org.fuhe.model.Problem;

/**
 * One page of a PDF file, read without the others.
 *
 * @param pages as many as the file has
 * @param drawn empty when it has no such page
 * @param problems what could not be read of the page
 */
public record OnePage(int pages, Optional<DrawnPage> drawn, List<Problem> problems) {
  public OnePage {
    requireNonNull(drawn, "drawn");
    problems = List.copyOf(problems);
  }

  /**
   * Reads a page.
   *
   * @param number from 1
   */
  public static OnePage read(byte[] bytes, int number) throws UnreadableException {
    try (PDDocument document = PdfReader.load(bytes)) {
      int pages = document.getNumberOfPages();
      if (number < 1 || number > pages) {
        return new OnePage(pages, Optional.empty(), List.of());
      }
      PageDrawing drawing = new PageDrawing(document.getPage(number - 1), new Budget());
      drawing.draw();
      return new OnePage(
          pages,
          Optional.of(DrawnPage.of(drawing.drawing(number), 0)),
          drawing.faults().problems(number, drawing.isScan()));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(Reason.DAMAGED);
    }
  }
}
