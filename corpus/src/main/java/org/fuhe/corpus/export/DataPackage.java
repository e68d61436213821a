package org.fuhe.corpus.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fuhe.corpus.dictionary.Dictionary;
import org.fuhe.corpus.store.Store;
import org.fuhe.model.dataset.Column;
import org.fuhe.model.dataset.Table;

/**
 * {@code datapackage.json}: a description of an export that programs read (Frictionless Data
 * Package), with every column in Chinese and English.
 */
final class DataPackage {
  static final String FILE_NAME = "datapackage.json";

  private static final String GENERATOR = "fuhe";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Store store;
  private final ExportFormat format;
  private final List<Table> tables;
  private final Map<String, String> hashes = new HashMap<>();

  DataPackage(Store store, ExportFormat format, List<Table> tables) {
    this.store = store;
    this.format = format;
    this.tables = tables;
  }

  /** Returns the files that a description says to be fuhe's; none if it is another's. */
  static Set<String> filesOf(Path description) throws IOException {
    Set<String> files = new TreeSet<>();
    if (Files.isRegularFile(description)) {
      try (InputStream stream = Files.newInputStream(description)) {
        JsonNode json = JSON.readTree(stream);
        if (GENERATOR.equals(json.path("generator").asText())) {
          files.add(FILE_NAME);
          json.path("files").forEach(file -> files.add(file.asText()));
        }
      } catch (JsonProcessingException e) {
        return Set.of(); // not one that fuhe has written
      }
    }
    return files;
  }

  /**
   * Describes the files of a folder.
   *
   * @param files all that are fuhe's, also those of other formats
   */
  void write(Path folder, Collection<String> files) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    json.put("profile", "data-package");
    json.put("name", "fuhe-dataset");
    json.put("title", "预算绩效自评数据集 / Budget performance self-evaluations");
    json.put("generator", GENERATOR);
    ArrayNode own = json.putArray("files");
    files.forEach(own::add);
    ArrayNode resources = json.putArray("resources");
    for (Table table : tables) {
      describe(table, folder, resources.addObject());
    }
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n"); // not the system's line ends
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    Files.writeString(
        folder.resolve(FILE_NAME), JSON.writer(printer).writeValueAsString(json) + "\n");
  }

  private void describe(Table table, Path folder, ObjectNode resource) throws IOException {
    Path file = folder.resolve(format.fileName(table));
    resource.put("name", table.label());
    resource.put("path", format.fileName(table));
    resource.put("profile", "tabular-data-resource");
    putWords(resource, Dictionary.of(table));
    resource.put("format", format.extension());
    resource.put("mediatype", format.mediaType());
    if (!format.isBinary()) {
      resource.put("encoding", "utf-8");
    }
    resource.put("bytes", Files.size(file));
    resource.put("hash", hash(file));
    resource.put("rows", store.rows(table));
    format.dialect(table).forEach(resource.putObject("dialect")::put);
    describeSchema(table, resource.putObject("schema"));
  }

  private void describeSchema(Table table, ObjectNode schema) throws IOException {
    ArrayNode fields = schema.putArray("fields");
    for (Column column : table.columns()) {
      describe(table, column, fields.addObject());
    }
    schema.putArray("missingValues").add("");
    if (!Dictionary.key(table).isEmpty()) {
      ArrayNode key = schema.putArray("primaryKey");
      Dictionary.key(table).forEach(key::add);
    }
    ArrayNode foreign = schema.putArray("foreignKeys");
    for (Column column : table.columns()) {
      Dictionary.of(table, column).refers().ifPresent(to -> refer(column, to, foreign));
    }
  }

  private void refer(Column column, String to, ArrayNode foreign) {
    String[] names = to.split("\\.", 2);
    if (tables.stream().anyMatch(table -> table.label().equals(names[0]))) {
      ObjectNode key = foreign.addObject();
      key.put("fields", column.name());
      key.putObject("reference").put("resource", names[0]).put("fields", names[1]);
    }
  }

  private void describe(Table table, Column column, ObjectNode field) throws IOException {
    Dictionary.Entry entry = Dictionary.of(table, column);
    field.put("name", column.name());
    field.put(
        "type",
        switch (column.type()) {
          case TEXT -> "string";
          case INTEGER -> "integer";
          case DECIMAL -> "number";
        });
    if (format.isTyped()) {
      field.put("physicalType", store.type(table, column));
    }
    putWords(field, entry);
    if (!entry.unit().isEmpty()) {
      field.put("unit", entry.unit());
    }
    if (!entry.codes().isEmpty()) {
      ArrayNode values = field.putObject("constraints").putArray("enum");
      ArrayNode codes = field.putArray("codes");
      for (Dictionary.Code code : entry.codes()) {
        values.add(format.cell(column, code.value()));
        codes.addObject().put("value", code.value()).put("zh", code.zh()).put("en", code.en());
      }
    }
  }

  private static void putWords(ObjectNode node, Dictionary.Entry entry) {
    node.put("description", entry.zh() + " / " + entry.en());
    node.put("description_zh", entry.zh());
    node.put("description_en", entry.en());
  }

  private String hash(Path file) throws IOException {
    String known = hashes.get(file.toString());
    if (known == null) {
      known = "sha256:" + sha256(file);
      hashes.put(file.toString(), known);
    }
    return known;
  }

  private static String sha256(Path file) throws IOException {
    try (DigestInputStream stream =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      stream.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(stream.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
