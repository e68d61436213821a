package org.fuhe.corpus.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.fuhe.model.dataset.Row;

/** The values that a finding rests on, with their places and what stands around them. */
record EvidenceBlock(List<Row> evidence, List<Excerpt> excerpts) implements ScriptJson.Content {
  EvidenceBlock {
    evidence = List.copyOf(evidence);
    excerpts = List.copyOf(excerpts);
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("values");
    for (Row part : evidence) {
      ScriptJson.array(
          json,
          part.get("column"),
          part.get("text"),
          part.get("part"),
          part.get("line"),
          part.get("page"),
          part.get("sheet"),
          part.get("cell"),
          part.get("in_table"),
          part.get("in_row"),
          part.get("in_column"));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("excerpts");
    for (Excerpt excerpt : excerpts) {
      excerpt.write(json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
