package org.fuhe.corpus.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.Fingerprint;
import org.fuhe.corpus.dataset.Tabulation;
import org.fuhe.corpus.message.ContactDetails;
import org.fuhe.corpus.run.Reading;
import org.fuhe.model.Comparison;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Field;
import org.fuhe.model.FundLine;
import org.fuhe.model.Heading;
import org.fuhe.model.Indicator;
import org.fuhe.model.Problem;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.model.Statement;
import org.fuhe.model.SummaryRow;
import org.fuhe.model.Values;

/**
 * Writes one document as JSON: what became of it, its forms, summary and statements, and what could
 * not be read, in this order. A field that is blank is left out.
 */
public final class DisclosureJson {
  private final JsonGenerator json;
  private final ValueJson values;
  private final Tabulation.Style style;

  private DisclosureJson(JsonGenerator json, ValueJson values, Tabulation.Style style) {
    this.json = json;
    this.values = values;
    this.style = style;
  }

  /** Writes a document in UTF-8 and leaves the stream open. */
  public static void write(Reading reading, Tabulation.Style style, OutputStream out)
      throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    JsonFactory factory =
        JsonFactory.builder()
            .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true)
            .configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)
            .build();
    try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer);
      new DisclosureJson(json, new ValueJson(json, reading.origins()), style).write(reading);
      json.writeRaw('\n');
    }
  }

  private void write(Reading reading) throws IOException {
    json.writeStartObject();
    writeDocument(reading.document(), reading.disclosure());
    if (reading.disclosure().isPresent()) {
      Disclosure disclosure = reading.disclosure().get();
      json.writeArrayFieldStart("projects");
      for (Project project : disclosure.projects()) {
        writeProject(reading.document(), project);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("summary");
      for (SummaryRow row : disclosure.summary()) {
        json.writeStartObject();
        json.writeNumberField("no", row.no());
        writeFields(row.values());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("statements");
      for (Statement statement : disclosure.statements()) {
        writeStatement(statement);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("problems");
      for (Problem problem : disclosure.problems()) {
        writeProblem(problem);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void writeDocument(Document document, Optional<Disclosure> disclosure)
      throws IOException {
    json.writeObjectFieldStart("document");
    json.writeStringField("document_id", document.id());
    json.writeStringField("path", document.path());
    json.writeStringField("sha256", document.fingerprint().map(Fingerprint::sha256).orElse(""));
    json.writeStringField("media_type", document.mediaType());
    if (document.bytes().isPresent()) {
      json.writeNumberField("bytes", document.bytes().get());
    }
    json.writeNumberField("pages", document.pages());
    if (disclosure.isPresent()) {
      values.write("title", disclosure.get().title());
      values.write("publisher", disclosure.get().publisher());
      values.write("fiscal_year", disclosure.get().fiscalYear());
    }
    json.writeStringField("status", document.status().label());
    json.writeStringField("message", document.message().in(style.messages()));
    json.writeEndObject();
  }

  private void writeProject(Document document, Project project) throws IOException {
    json.writeStartObject();
    json.writeStringField("project_id", document.projectId(project.no()));
    json.writeNumberField("no", project.no());
    json.writeStringField("form", project.form().label());
    writeFields(project.values());
    json.writeArrayFieldStart("headings");
    for (Heading heading : project.headings()) {
      values.write(heading);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("funds");
    for (FundLine line : project.funds()) {
      json.writeStartObject();
      json.writeNumberField("no", line.no());
      writeFields(line.values());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("indicators");
    for (Indicator indicator : project.indicators()) {
      json.writeStartObject();
      json.writeNumberField("no", indicator.no());
      writeFields(indicator.values());
      Optional<Comparison> comparison = indicator.comparison();
      if (comparison.isPresent()) {
        json.writeStringField("comparator", comparison.get().symbol());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeFields(Values fields) throws IOException {
    for (Map.Entry<Field<?>, Reported<?>> field : fields.all().entrySet()) {
      if (style.contacts() == Contacts.KEEP || !field.getKey().equals(Project.CONTACT)) {
        values.write(field.getKey().name(), field.getValue());
      }
    }
  }

  private void writeStatement(Statement statement) throws IOException {
    json.writeStartObject();
    json.writeNumberField("no", statement.no());
    values.write("code", statement.code());
    values.write("title", statement.title());
    values.write("amount_unit", statement.amountUnit());
    json.writeArrayFieldStart("rows");
    for (Statement.Row row : statement.rows()) {
      json.writeStartObject();
      json.writeNumberField("no", row.no());
      values.write("code", row.code());
      values.write("name", row.name());
      writeFigures(row.figures());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A list, because two columns can have the same heading. */
  private void writeFigures(List<Statement.Figure> figures) throws IOException {
    json.writeArrayFieldStart("figures");
    for (Statement.Figure figure : figures) {
      json.writeStartObject();
      json.writeStringField("column", figure.column());
      values.write("amount", figure.amount());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeProblem(Problem problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", problem.kind().name().toLowerCase(Locale.ROOT));
    if (style.contacts() == Contacts.KEEP || !ContactDetails.areIn(problem.detail())) {
      json.writeStringField("detail", problem.detail());
    }
    if (problem.place().isPresent()) {
      json.writeObjectFieldStart("place");
      values.writePlace(problem.place().get());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
