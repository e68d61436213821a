package org.fuhe.corpus.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Base64;
import java.util.List;

/** A place of a document as it is printed, with what stands around it. */
sealed interface Excerpt extends ScriptJson.Content {
  default boolean isPicture() {
    return false;
  }

  /** Lines of a text. */
  record Lines(List<SourceLine> lines) implements Excerpt {
    public Lines {
      lines = List.copyOf(lines);
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStartObject();
      json.writeStringField("kind", "lines");
      json.writeArrayFieldStart("lines");
      for (SourceLine line : lines) {
        json.writeStartArray();
        json.writeNumber(line.number());
        for (String piece : line.pieces()) {
          json.writeString(piece);
        }
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /**
   * Rows of a table or a sheet.
   *
   * @param title the name of a sheet, or the number of a table
   * @param rows of cells, from the left to the right
   */
  record Cells(boolean isSheet, String title, List<List<Cell>> rows) implements Excerpt {
    public Cells {
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** A cell in the rows and columns that it covers. */
    record Cell(String text, int rowSpan, int columnSpan, boolean marked) {}

    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStartObject();
      json.writeStringField("kind", isSheet ? "sheet" : "table");
      json.writeStringField("title", title);
      json.writeArrayFieldStart("rows");
      for (List<Cell> row : rows) {
        json.writeStartArray();
        for (Cell cell : row) {
          json.writeStartArray();
          json.writeString(cell.text());
          json.writeNumber(cell.rowSpan());
          json.writeNumber(cell.columnSpan());
          json.writeNumber(cell.marked() ? 1 : 0);
          json.writeEndArray();
        }
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  /** A part of a page. */
  final class Picture implements Excerpt {
    private final int page;
    private final int width;
    private final byte[] png;

    /**
     * Keeps a picture.
     *
     * @param width in pixels that are shown, of which the picture may have more
     */
    Picture(int page, int width, byte[] png) {
      this.page = page;
      this.width = width;
      this.png = png.clone();
    }

    @Override
    public boolean isPicture() {
      return true;
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
      json.writeStartObject();
      json.writeStringField("kind", "picture");
      json.writeNumberField("page", page);
      json.writeNumberField("width", width);
      json.writeStringField("png", Base64.getEncoder().encodeToString(png));
      json.writeEndObject();
    }
  }
}
