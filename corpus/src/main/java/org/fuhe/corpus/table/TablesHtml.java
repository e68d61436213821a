package org.fuhe.corpus.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fuhe.corpus.message.Messages;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Page;

/** Writes tables as one HTML file that needs nothing else to be read. */
public final class TablesHtml implements TableWriter {
  private static final String STYLE =
      """
      body { font: 14px/1.5 sans-serif; margin: 2em; color: #222; }
      h2 { font-size: 1.1em; margin: 2em 0 0; }
      table { border-collapse: collapse; margin: 0.5em 0 1.5em; }
      caption { text-align: left; color: #777; }
      td { border: 1px solid #999; padding: 0.2em 0.5em; min-width: 1em; white-space: pre-wrap; }
      """;

  private final Writer out;
  private final Messages messages;

  public TablesHtml(OutputStream out, Messages messages) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.messages = messages;
  }

  @Override
  public void begin(String document) throws IOException {
    String title = escaped(document);
    out.write("<!DOCTYPE html>\n<html lang=\"" + messages.language().code() + "\">\n<head>\n");
    out.write("<meta charset=\"utf-8\">\n<title>" + title + "</title>\n");
    out.write("<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>" + title + "</h1>\n");
  }

  @Override
  public void write(Page page) throws IOException {
    String number = Integer.toString(page.number());
    int no = 0;
    for (Grid grid : page.grids()) {
      if (no++ == 0) {
        String heading = messages.text("tables.page", Map.of("page", number));
        out.write("<h2 id=\"page-" + number + "\">" + heading + "</h2>\n");
      }
      write(grid, messages.text("tables.table", Map.of("no", Integer.toString(no))));
    }
    out.flush();
  }

  private void write(Grid grid, String caption) throws IOException {
    out.write("<table>\n<caption>" + caption + "</caption>\n<tbody>\n");
    int row = 0;
    out.write("<tr>");
    for (Cell cell : grid.cells()) {
      for (; row < cell.row(); row++) {
        out.write("</tr>\n<tr>");
      }
      write(cell);
    }
    for (; row < grid.rows() - 1; row++) {
      out.write("</tr>\n<tr>");
    }
    out.write("</tr>\n</tbody>\n</table>\n");
  }

  private void write(Cell cell) throws IOException {
    out.write("<td");
    if (cell.rowSpan() > 1) {
      out.write(" rowspan=\"" + cell.rowSpan() + "\"");
    }
    if (cell.columnSpan() > 1) {
      out.write(" colspan=\"" + cell.columnSpan() + "\"");
    }
    out.write(">" + escaped(cell.text()).replace("\n", "<br>") + "</td>");
  }

  @Override
  public void end() throws IOException {
    out.write("</body>\n</html>\n");
    out.flush();
  }

  /** Returns a text in which nothing is markup; control characters are none of HTML. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t' -> escaped.append((char) c);
                default ->
                    escaped.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                            ? '\ufffd'
                            : c);
              }
            });
    return escaped.toString();
  }
}
