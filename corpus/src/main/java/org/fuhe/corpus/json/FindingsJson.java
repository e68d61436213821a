package org.fuhe.corpus.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Row;

/** Writes rows as a JSON array with an object for each; a blank cell is left out. */
public final class FindingsJson {
  private FindingsJson() {}

  /** Writes in UTF-8 and leaves the stream open. */
  public static void write(List<Row> rows, OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .build();
    try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (Row row : rows) {
        write(row, json);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void write(Row row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    List<Column> columns = row.table().columns();
    for (int i = 0; i < columns.size(); i++) {
      String cell = row.cells().get(i);
      if (!cell.isEmpty()) {
        json.writeFieldName(columns.get(i).name());
        if (columns.get(i).type() == Column.Type.TEXT) {
          json.writeString(cell);
        } else {
          json.writeNumber(new BigDecimal(cell));
        }
      }
    }
    json.writeEndObject();
  }
}
