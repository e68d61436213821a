package org.fuhe.corpus.report;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.fuhe.corpus.picture.PageClip;
import org.fuhe.extractor.DocumentPages;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.pdf.PageImage;
import org.fuhe.model.Box;
import org.fuhe.model.dataset.Row;
import org.jspecify.annotations.Nullable;

/** Cuts parts out of the pages of a PDF file. */
final class PictureExcerpts {
  /** Pixels to a point: enough for small type on a screen, and half as large in the page. */
  private static final double SCALE = 1.7;

  /** What rests on more places is not understood from pictures. */
  private static final int MOST_PICTURES = 4;

  private final String name;
  private final byte[] bytes;
  private final HiddenPlaces hidden;
  private @Nullable Drawn last;

  /** A page that is drawn; the findings of a document are often on the same one. */
  private record Drawn(int number, BufferedImage image, double scale) {}

  PictureExcerpts(String name, byte[] bytes, HiddenPlaces hidden) {
    this.name = name;
    this.bytes = bytes;
    this.hidden = hidden;
  }

  List<Excerpt> of(List<Row> evidence) throws UnreadableException {
    Map<Integer, List<Box>> boxes = new TreeMap<>();
    for (Row part : evidence) {
      if (!part.get("page").isEmpty()) {
        boxes
            .computeIfAbsent(Integer.valueOf(part.get("page")), page -> new ArrayList<>())
            .add(
                new Box(
                    Double.parseDouble(part.get("x0")),
                    Double.parseDouble(part.get("y0")),
                    Double.parseDouble(part.get("x1")),
                    Double.parseDouble(part.get("y1"))));
      }
    }
    List<Excerpt> pictures = new ArrayList<>();
    for (Map.Entry<Integer, List<Box>> page : boxes.entrySet()) {
      if (pictures.size() >= MOST_PICTURES) {
        break;
      }
      Drawn drawn = draw(page.getKey());
      for (byte[] png :
          PageClip.cut(
              drawn.image(), drawn.scale(), page.getValue(), hidden.onPage(page.getKey()))) {
        int width = (int) Math.round(drawn.image().getWidth() / drawn.scale());
        pictures.add(new Excerpt.Picture(page.getKey(), width, png));
      }
    }
    return pictures.subList(0, Math.min(MOST_PICTURES, pictures.size()));
  }

  private Drawn draw(int number) throws UnreadableException {
    Drawn drawn = last;
    if (drawn == null || drawn.number() != number) {
      double[] width = new double[1];
      DocumentPages.read(
          bytes,
          name,
          OptionalInt.of(number),
          page -> page.size().ifPresent(size -> width[0] = size.width()));
      BufferedImage image = PageImage.draw(bytes, number, SCALE);
      // A page as large as a wall is drawn smaller.
      drawn = new Drawn(number, image, width[0] > 0 ? image.getWidth() / width[0] : SCALE);
      last = drawn;
    }
    return drawn;
  }
}
