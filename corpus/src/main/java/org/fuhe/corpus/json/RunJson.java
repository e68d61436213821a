package org.fuhe.corpus.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.result.DocumentResult;
import org.fuhe.corpus.run.RunReport;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.finding.Outcome;

/**
 * The manifest of a run: all that it takes to do it again, and what it came to. The inputs are
 * written as they come, so that many take no memory.
 */
public final class RunJson implements Closeable {
  /** The name of the file. */
  public static final String FILE = "run.json";

  private final JsonGenerator json;

  /**
   * Begins a manifest.
   *
   * @param settings what the user has chosen, by the names of the options
   * @param norms the norms that were known, with their revisions
   * @param rules the rules, with their revisions
   */
  public RunJson(
      OutputStream out,
      String version,
      Map<String, String> settings,
      List<String> norms,
      Map<String, Integer> rules)
      throws IOException {
    json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeStringField("program", "fuhe");
    json.writeStringField("version", version);
    json.writeObjectFieldStart("settings");
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      json.writeStringField(setting.getKey(), setting.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("norms");
    for (String norm : norms) {
      json.writeString(norm);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("rules");
    for (Map.Entry<String, Integer> rule : rules.entrySet()) {
      json.writeNumberField(rule.getKey(), rule.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("inputs");
  }

  /** Adds an input. */
  public void add(DocumentResult result) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", result.path());
    json.writeStringField("sha256", result.sha256());
    json.writeStringField("status", result.status().label());
    json.writeEndObject();
  }

  /** Ends the manifest with what the run came to. */
  public void end(RunReport report, String begun, double seconds) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("documents");
    for (DocumentStatus status : DocumentStatus.values()) {
      json.writeNumberField(status.label(), report.documents(status));
    }
    json.writeNumberField("done_by_an_earlier_run", report.reused());
    json.writeEndObject();
    json.writeObjectFieldStart("rows");
    for (Table table : Table.values()) {
      json.writeNumberField(table.label(), report.rows(table));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("checks");
    for (Map.Entry<String, Map<Outcome, Integer>> rule : report.checks().entrySet()) {
      json.writeObjectFieldStart(rule.getKey());
      for (Map.Entry<Outcome, Integer> outcome : rule.getValue().entrySet()) {
        json.writeNumberField(outcome.getKey().label(), outcome.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeStringField("begun", begun);
    json.writeNumberField("seconds", seconds);
    json.writeEndObject();
    json.close();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
