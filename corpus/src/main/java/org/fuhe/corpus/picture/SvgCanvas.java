package org.fuhe.corpus.picture;

import java.util.Locale;
import org.fuhe.model.Box;

/** Draws on an SVG. */
final class SvgCanvas implements Canvas {
  private final StringBuilder svg;

  SvgCanvas(StringBuilder svg) {
    this.svg = svg;
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, int colour, double width) {
    add(
        "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"#%06x\""
            + " stroke-width=\"%.2f\" stroke-opacity=\"0.75\"/>\n",
        fromX, fromY, toX, toY, colour, width);
  }

  @Override
  public void box(Box box, int colour, double width, double fill, String note) {
    add(
        "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" rx=\"0.8\" stroke=\"#%06x\""
            + " stroke-width=\"%.2f\" fill=\"#%06x\" fill-opacity=\"%.2f\"",
        box.left(),
        box.top(),
        box.right() - box.left(),
        box.bottom() - box.top(),
        colour,
        width,
        colour,
        fill);
    svg.append(note.isEmpty() ? "/>\n" : "><title>" + escaped(note) + "</title></rect>\n");
  }

  @Override
  public void text(double x, double y, double size, int colour, String text) {
    add(
        "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.1f\" fill=\"#%06x\">%s</text>\n",
        x, y, size, colour, escaped(text));
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }

  /** Returns a text in which nothing is markup; control characters are none of XML. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append('\n');
                default -> escaped.appendCodePoint(isOfXml(c) ? c : '\ufffd');
              }
            });
    return escaped.toString();
  }

  private static boolean isOfXml(int c) {
    return !Character.isISOControl(c)
        && Character.getType(c) != Character.SURROGATE
        && (c & 0xfffe) != 0xfffe;
  }
}
