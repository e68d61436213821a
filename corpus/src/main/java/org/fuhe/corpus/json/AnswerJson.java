package org.fuhe.corpus.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.fuhe.corpus.store.Answer;

/**
 * Writes an answer as a JSON array with an object for each row, in UTF-8; the stream stays open. A
 * cell without a value is {@code null}.
 */
public final class AnswerJson implements Answer {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  private final JsonGenerator json;
  private List<Heading> headings = List.of();

  public AnswerJson(OutputStream out) throws IOException {
    this.json =
        JsonFactory.builder()
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .build()
            .createGenerator(out, JsonEncoding.UTF8);
    json.setPrettyPrinter(new Lines());
    json.writeStartArray();
  }

  @Override
  public void begin(List<Heading> columns) {
    headings = List.copyOf(columns);
  }

  @Override
  public void add(List<String> cells) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      json.writeFieldName(headings.get(i).name());
      if (cell.isEmpty()) {
        json.writeNull();
      } else if (headings.get(i).number() && NUMBER.matcher(cell).matches()) {
        json.writeNumber(cell);
      } else {
        json.writeString(cell); // also what is no number in JSON, such as infinity
      }
    }
    json.writeEndObject();
  }

  /** Writes what is left. */
  public void end() throws IOException {
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }

  /** An object on each line. */
  private static final class Lines extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforeArrayValues(JsonGenerator generator) throws IOException {
      generator.writeRaw('\n');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
      generator.writeRaw(",\n");
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int count) throws IOException {
      generator.writeRaw(count == 0 ? "]" : "\n]");
    }
  }
}
