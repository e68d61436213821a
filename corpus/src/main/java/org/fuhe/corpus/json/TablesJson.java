package org.fuhe.corpus.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fuhe.corpus.table.TableWriter;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Page;
import org.fuhe.model.Box;
import org.jspecify.annotations.Nullable;

/** Writes tables as JSON, a cell on a line. */
public final class TablesJson implements TableWriter {
  private final JsonGenerator json;

  public TablesJson(OutputStream out) throws IOException {
    this.json =
        JsonFactory.builder()
            .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .build()
            .createGenerator(out, JsonEncoding.UTF8);
    json.setPrettyPrinter(new LinePrinter());
  }

  @Override
  public void begin(String document) throws IOException {
    json.writeStartObject();
    writeText("document", document);
    json.writeArrayFieldStart("pages");
  }

  @Override
  public void write(Page page) throws IOException {
    json.writeStartObject();
    json.writeNumberField("page", page.number());
    writeSide("width", page.size().map(Page.Size::width));
    writeSide("height", page.size().map(Page.Size::height));
    json.writeArrayFieldStart("tables");
    int no = 0;
    for (Grid grid : page.grids()) {
      write(grid, ++no);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  private void writeSide(String name, Optional<Double> points) throws IOException {
    json.writeFieldName(name);
    if (points.isPresent()) {
      writePoints(points.get());
    } else {
      json.writeNull();
    }
  }

  private void write(Grid grid, int no) throws IOException {
    json.writeStartObject();
    json.writeNumberField("no", no);
    write(grid.box());
    json.writeNumberField("rows", grid.rows());
    json.writeNumberField("columns", grid.columns());
    json.writeArrayFieldStart("cells");
    for (Cell cell : grid.cells()) {
      json.writeStartObject();
      json.writeNumberField("row", cell.row());
      json.writeNumberField("column", cell.column());
      json.writeNumberField("rowSpan", cell.rowSpan());
      json.writeNumberField("columnSpan", cell.columnSpan());
      write(cell.box());
      writeText("text", cell.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(@Nullable Box box) throws IOException {
    json.writeFieldName("box");
    if (box == null) {
      json.writeNull();
      return;
    }
    json.writeStartArray();
    writePoints(box.left());
    writePoints(box.top());
    writePoints(box.right());
    writePoints(box.bottom());
    json.writeEndArray();
  }

  private void writePoints(double points) throws IOException {
    json.writeNumber(BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_EVEN));
  }

  /** Half of a character of two parts, which broken files have, is none of UTF-8. */
  private void writeText(String name, String text) throws IOException {
    json.writeFieldName(name);
    boolean whole = text.codePoints().noneMatch(TablesJson::isHalf);
    json.writeString(
        whole
            ? text
            : text.codePoints()
                .map(c -> isHalf(c) ? '\ufffd' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
  }

  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /** Begins a line for each page, table and cell, and none for the numbers of a box. */
  private static final class LinePrinter extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
      breakLine(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
      generator.writeRaw(',');
      breakLine(generator);
    }

    private static void breakLine(JsonGenerator generator) throws IOException {
      if (!"box".equals(generator.getOutputContext().getParent().getCurrentName())) {
        generator.writeRaw('\n');
      }
    }
  }
}
