package org.fuhe.corpus.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import org.fuhe.model.Box;

/**
 * Cuts the parts out of a page on which some values stand, and marks them there.
 *
 * <p>A part is as wide as what is near it is read with: the whole rows of a table. It has few
 * colours, so that hundreds of them can be sent in one file.
 */
public final class PageClip {
  /** Points above and below a value: about two rows of a table. */
  private static final double AROUND = 34;

  /** Values that are farther apart than this are not shown in one part. */
  private static final double MOST_HEIGHT = 240;

  private static final int GREYS = 12;
  private static final double TINT = 0.14;
  private static final Color MARK = new Color(0xd9, 0x30, 0x25);

  private PageClip() {}

  /**
   * Cuts out the parts of a page.
   *
   * @param page as it is drawn
   * @param scale its pixels to a point
   * @param hidden what must not be seen
   * @return images in PNG, from the top of the page down
   */
  public static List<byte[]> cut(
      BufferedImage page, double scale, List<Box> marked, List<Box> hidden) {
    List<byte[]> clips = new ArrayList<>();
    List<Box> sorted = new ArrayList<>(marked);
    sorted.sort(Comparator.comparingDouble(Box::top));
    List<Box> group = new ArrayList<>();
    for (Box box : sorted) {
      if (!group.isEmpty() && box.bottom() - group.get(0).top() > MOST_HEIGHT) {
        clips.add(cutOne(page, scale, group, hidden));
        group = new ArrayList<>();
      }
      group.add(box);
    }
    if (!group.isEmpty()) {
      clips.add(cutOne(page, scale, group, hidden));
    }
    return clips;
  }

  private static byte[] cutOne(
      BufferedImage page, double scale, List<Box> marked, List<Box> hidden) {
    double lowest = marked.stream().mapToDouble(Box::bottom).max().orElseThrow();
    int top = clamp((marked.get(0).top() - AROUND) * scale, page.getHeight() - 1);
    int bottom = clamp((lowest + AROUND) * scale, page.getHeight());
    BufferedImage clip =
        new BufferedImage(page.getWidth(), Math.max(1, bottom - top), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = clip.createGraphics();
    graphics.drawImage(page, 0, -top, null);
    graphics.translate(0, -top);
    graphics.scale(scale, scale);
    ImageCanvas canvas = new ImageCanvas(graphics);
    for (Box box : hidden) {
      canvas.box(Boxes.grown(box, 1), 0x999999, 0.5, 1, "");
    }
    for (Box box : marked) {
      canvas.box(Boxes.grown(box, 2), MARK.getRGB() & 0xffffff, 1.2, TINT, "");
    }
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(withFewColours(clip), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  /** Not by drawing on an image of such colours, which would scatter dots over it. */
  private static BufferedImage withFewColours(BufferedImage clip) {
    BufferedImage few =
        new BufferedImage(
            clip.getWidth(), clip.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette());
    int[] line = new int[clip.getWidth()];
    for (int y = 0; y < clip.getHeight(); y++) {
      clip.getRGB(0, y, line.length, 1, line, 0, line.length);
      for (int x = 0; x < line.length; x++) {
        line[x] = index(line[x]);
      }
      few.getRaster().setPixels(0, y, line.length, 1, line);
    }
    return few;
  }

  private static int index(int colour) {
    int red = colour >> 16 & 0xff;
    int green = colour >> 8 & 0xff;
    int blue = colour & 0xff;
    int redness = red - Math.max(green, blue);
    if (redness > 100) {
      return 2 * GREYS;
    }
    boolean tinted = redness > 12;
    double grey = tinted ? (green - TINT * MARK.getGreen()) / (1 - TINT) : green;
    int level = (int) Math.round(Math.max(0, Math.min(255, grey)) * (GREYS - 1) / 255);
    return tinted ? GREYS + level : level;
  }

  private static int clamp(double pixels, int most) {
    return (int) Math.max(0, Math.min(most, Math.round(pixels)));
  }

  /** Greys, the same under the colour of the mark, and the mark. */
  private static IndexColorModel palette() {
    int[] colours = new int[2 * GREYS + 1];
    for (int i = 0; i < GREYS; i++) {
      int grey = i * 255 / (GREYS - 1);
      colours[i] = new Color(grey, grey, grey).getRGB();
      colours[GREYS + i] =
          new Color(
                  tinted(grey, MARK.getRed()),
                  tinted(grey, MARK.getGreen()),
                  tinted(grey, MARK.getBlue()))
              .getRGB();
    }
    colours[2 * GREYS] = MARK.getRGB();
    return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
  }

  private static int tinted(int grey, int colour) {
    return (int) Math.round(grey * (1 - TINT) + colour * TINT);
  }
}
