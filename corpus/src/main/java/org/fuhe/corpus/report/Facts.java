package org.fuhe.corpus.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.message.Messages;
import org.fuhe.model.dataset.Row;
import org.fuhe.scorer.rule.Catalogue;
import org.jspecify.annotations.Nullable;

/** Writes what the page shows before anything is opened: the counts, the charts, the findings. */
final class Facts {
  /** As many bars as a chart can be read with. */
  private static final int MOST_DEPARTMENTS = 15;

  private final Overview overview;
  private final List<ProjectEntry> projects;
  private final Attachments.LeftOut leftOut;
  private final Map<List<String>, Integer> citations = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  Facts(Overview overview, Attachments.LeftOut leftOut) {
    this.overview = overview;
    this.projects = overview.projects();
    this.leftOut = leftOut;
  }

  void write(JsonGenerator json, Language language) throws IOException {
    json.writeStartObject();
    json.writeStringField("language", language.code());
    writeWords(json);
    writeRules(json);
    writeCounts(json);
    writeDocuments(json);
    writeProjects(json);
    writeBars(json);
    writeFindings(json);
    json.writeArrayFieldStart("citations");
    for (List<String> citation : citations.keySet()) {
      ScriptJson.array(json, citation.toArray(String[]::new));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeWords(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("words");
    for (Language language : Language.values()) {
      Messages messages = Messages.of(Report.class, language);
      json.writeObjectFieldStart(language.code());
      for (String key : messages.keys()) {
        json.writeStringField(key, messages.pattern(key));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void writeRules(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("rules");
    for (Catalogue.Entry rule : Catalogue.entries()) {
      json.writeFieldName(rule.id());
      ScriptJson.array(json, rule.title().zh(), rule.title().en());
    }
    json.writeEndObject();
  }

  private void writeCounts(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("documents", overview.documents.size());
    json.writeNumberField("projects", overview.projectCount);
    json.writeNumberField("indicators", overview.indicatorCount);
    json.writeNumberField("findings", overview.findingCount);
    writeCounts(json, "statuses", overview.statuses);
    writeCounts(json, "verdicts", overview.verdicts);
    json.writeObjectFieldStart("outcomes");
    for (Map.Entry<String, Map<String, Integer>> outcome : overview.outcomes.entrySet()) {
      writeCounts(json, outcome.getKey(), outcome.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("leftOut");
    json.writeNumberField("findings", overview.findingCount - overview.findings().size());
    json.writeNumberField("projects", overview.projectCount - projects.size());
    json.writeNumberField("pictures", leftOut.pictures());
    json.writeNumberField("excerpts", leftOut.excerpts());
    json.writeNumberField("worksheets", leftOut.worksheets());
    json.writeNumberField("unopened", leftOut.unopened());
    json.writeNumberField("sources", leftOut.sources());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeCounts(JsonGenerator json, String name, Map<String, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private void writeDocuments(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("documents");
    for (Row document : overview.documents) {
      ScriptJson.array(
          json,
          document.get("path"),
          document.get("status"),
          document.get("projects"),
          document.get("message"));
    }
    json.writeEndArray();
  }

  private void writeProjects(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("projects");
    for (ProjectEntry project : projects) {
      places.put(project.id(), places.size());
      json.writeStartArray();
      json.writeString(project.id());
      json.writeNumber(project.document());
      json.writeString(project.no());
      json.writeString(project.name());
      json.writeString(project.department());
      writeNumber(json, project.rate().orElse(null));
      writeNumber(json, project.total().orElse(null));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void writeNumber(JsonGenerator json, @Nullable BigDecimal number)
      throws IOException {
    if (number == null) {
      json.writeNull();
    } else {
      json.writeRawValue(number.toPlainString());
    }
  }

  private void writeBars(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("totals");
    for (int i = 0; i < overview.totals.length; i++) {
      json.writeStartArray();
      json.writeNumber(Overview.TOTALS.get(i));
      json.writeNumber(overview.totals[i]);
      json.writeEndArray();
    }
    json.writeEndArray();
    writeBars(json, "byRule", overview.rules, Integer.MAX_VALUE);
    writeBars(json, "byDepartment", overview.departments, MOST_DEPARTMENTS);
  }

  private static void writeBars(
      JsonGenerator json, String name, Map<String, Map<Rank, Integer>> bars, int most)
      throws IOException {
    List<Map.Entry<String, Map<Rank, Integer>>> sorted = new ArrayList<>(bars.entrySet());
    sorted.sort(
        Comparator.comparing((Map.Entry<String, Map<Rank, Integer>> bar) -> -sum(bar.getValue()))
            .thenComparing(Map.Entry::getKey));
    json.writeArrayFieldStart(name);
    for (Map.Entry<String, Map<Rank, Integer>> bar :
        sorted.subList(0, Math.min(most, sorted.size()))) {
      json.writeStartArray();
      json.writeString(bar.getKey());
      for (Rank rank : List.of(Rank.ERROR, Rank.WARNING, Rank.NOTICE)) {
        json.writeNumber(bar.getValue().getOrDefault(rank, 0));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static int sum(Map<Rank, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private void writeFindings(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Overview.Found found : overview.findings()) {
      Row row = found.row();
      json.writeStartArray();
      json.writeString(found.id());
      json.writeNumber(found.document());
      json.writeNumber(places.getOrDefault(row.get("project_id"), -1));
      for (String column :
          List.of(
              "indicator_no",
              "rule",
              "outcome",
              "severity",
              "field",
              "reported_text",
              "expected_text",
              "difference",
              "message_zh",
              "message_en")) {
        json.writeString(row.get(column));
      }
      json.writeNumber(citation(row));
      for (String column : List.of("related", "subject", "waived_by", "waiver_reason")) {
        json.writeString(row.get(column));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private int citation(Row row) {
    List<String> citation = List.of(row.get("norm"), row.get("citation"), row.get("citation_en"));
    Integer known = citations.putIfAbsent(citation, citations.size());
    return known == null ? citations.size() - 1 : known;
  }
}
