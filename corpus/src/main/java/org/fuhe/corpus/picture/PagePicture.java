package org.fuhe.corpus.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.drawn.DrawnPage;
import org.fuhe.extractor.pdf.PageImage;
import org.fuhe.model.Disclosure;

/** A page of a PDF file with what was read of it drawn over it. */
public final class PagePicture {
  /** Pixels to a point: small type is read without a lens. */
  private static final double SCALE = 2.5;

  private final BufferedImage page;
  private final Overlay overlay;

  private PagePicture(BufferedImage page, Overlay overlay) {
    this.page = page;
    this.overlay = overlay;
  }

  /**
   * Draws a page.
   *
   * @param drawn what was read from the page's drawing
   * @param disclosure what was recognised in the document
   */
  public static PagePicture of(
      byte[] bytes, DrawnPage drawn, Disclosure disclosure, Captions captions)
      throws UnreadableException {
    List<Mark> marks = Marks.of(drawn.page(), disclosure, captions);
    return new PagePicture(
        PageImage.draw(bytes, drawn.drawing().number(), SCALE),
        new Overlay(drawn.page(), drawn.drawing().rulings(), marks, captions));
  }

  /** Tells whether the machine has a font that shows a text in an image. */
  public static boolean canWrite(String text) {
    return ImageCanvas.FONT.canDisplayUpTo(text) < 0;
  }

  /** Writes an image. */
  public void writePng(OutputStream out) throws IOException {
    double scale = page.getWidth() / overlay.width();
    BufferedImage image =
        new BufferedImage(
            page.getWidth(), (int) Math.ceil(overlay.height() * scale), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.drawImage(page, 0, 0, null);
    graphics.scale(scale, scale);
    overlay.draw(new ImageCanvas(graphics));
    graphics.dispose();
    ImageIO.write(image, "png", out);
  }

  /** Writes a drawing that holds the page as an image; a pointer on a mark shows what it is. */
  public void writeSvg(OutputStream out) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(page, "png", png);
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$.2fpt" height="%2$.2fpt" \
            viewBox="0 0 %1$.2f %2$.2f">
            <style>text { font-family: sans-serif; paint-order: stroke; stroke: #fff; \
            stroke-width: 0.28em; stroke-opacity: 0.85; pointer-events: none; }</style>
            <rect width="%1$.2f" height="%2$.2f" fill="#fff"/>
            <image width="%1$.2f" height="%3$.2f" preserveAspectRatio="none" \
            href="data:image/png;base64,""",
            overlay.width(),
            overlay.height(),
            overlay.pageHeight()));
    svg.append(Base64.getEncoder().encodeToString(png.toByteArray())).append("\"/>\n");
    overlay.draw(new SvgCanvas(svg));
    out.write(svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8));
  }
}
