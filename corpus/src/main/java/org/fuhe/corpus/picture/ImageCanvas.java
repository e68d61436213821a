package org.fuhe.corpus.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.fuhe.model.Box;

/** Draws on an image. */
final class ImageCanvas implements Canvas {
  static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 1);

  private static final double HALO = 0.28;

  private final Graphics2D graphics;

  ImageCanvas(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, int colour, double width) {
    draw(new Line2D.Double(fromX, fromY, toX, toY), colour, width, 0.75);
  }

  @Override
  public void box(Box box, int colour, double width, double fill, String note) {
    Shape shape =
        new Rectangle2D.Double(
            box.left(), box.top(), box.right() - box.left(), box.bottom() - box.top());
    if (fill > 0) {
      graphics.setComposite(AlphaComposite.SrcOver.derive((float) fill));
      graphics.setColor(new Color(colour));
      graphics.fill(shape);
    }
    draw(shape, colour, width, 1);
  }

  private void draw(Shape shape, int colour, double width, double opacity) {
    graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
    graphics.setColor(new Color(colour));
    graphics.setStroke(new BasicStroke((float) width));
    graphics.draw(shape);
  }

  @Override
  public void text(double x, double y, double size, int colour, String text) {
    Shape outline =
        FONT.deriveFont((float) size)
            .createGlyphVector(graphics.getFontRenderContext(), text)
            .getOutline((float) x, (float) y);
    draw(outline, 0xffffff, HALO * size, 0.85);
    graphics.setComposite(AlphaComposite.SrcOver);
    graphics.setColor(new Color(colour));
    graphics.fill(outline);
  }
}
