package org.fuhe.extractor.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.UnreadableException.Reason;

/** Draws a page of a PDF file as a person sees it. */
public final class PageImage {
  /** A page of A3 takes nine million at twice its size. */
  private static final double MOST_PIXELS = 24_000_000;

  private PageImage() {}

  /**
   * Draws a page.
   *
   * @param number from 1, of a page that there is
   * @param scale pixels to a point; a page of the size of a wall gets fewer
   */
  public static BufferedImage draw(byte[] bytes, int number, double scale)
      throws UnreadableException {
    try (PDDocument document = PdfReader.load(bytes)) {
      PDRectangle box = document.getPage(number - 1).getCropBox();
      double points = Math.max(1, (double) box.getWidth() * box.getHeight());
      return new PDFRenderer(document)
          .renderImage(
              number - 1, (float) Math.min(scale, Math.sqrt(MOST_PIXELS / points)), ImageType.RGB);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library trusts what it draws, like what it parses.
      throw new UnreadableException(Reason.DAMAGED);
    }
  }
}
