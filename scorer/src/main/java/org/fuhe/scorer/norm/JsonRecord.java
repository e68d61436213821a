package org.fuhe.scorer.norm;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.scorer.finding.Sentence;

/**
 * An object of a norm's file. Every field is asked for by name, with the type that it must have,
 * and what goes wrong is told with the file and the path of the field.
 */
final class JsonRecord {
  /** No mark or threshold has more digits; it keeps 1e999999999 from being written out. */
  private static final int MOST_DIGITS = 12;

  private final String file;
  private final String path;
  private final JsonNode node;

  private JsonRecord(String file, String path, JsonNode node) {
    this.file = file;
    this.path = path;
    this.node = node;
  }

  /** Begins with an object that has the fields and no others. */
  static JsonRecord of(String file, String path, JsonNode node, Set<String> fields)
      throws NormException {
    if (!node.isObject()) {
      throw new NormException(file, path, "not an object");
    }
    JsonRecord json = new JsonRecord(file, path, node);
    for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!fields.contains(name)) {
        throw json.wrong(name, "unknown field; known are " + String.join(", ", sorted(fields)));
      }
    }
    return json;
  }

  private static List<String> sorted(Set<String> fields) {
    return fields.stream().sorted().toList();
  }

  NormException wrong(String field, String problem) {
    return new NormException(file, path(field), problem);
  }

  private String path(String field) {
    return path.isEmpty() ? field : field.isEmpty() ? path : path + "." + field;
  }

  boolean has(String field) {
    return node.hasNonNull(field);
  }

  private JsonNode required(String field) throws NormException {
    if (!has(field)) {
      throw wrong(field, "missing");
    }
    return node.get(field);
  }

  String text(String field) throws NormException {
    JsonNode value = required(field);
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw wrong(field, "not a text");
    }
    return value.textValue();
  }

  boolean truth(String field) throws NormException {
    JsonNode value = required(field);
    if (!value.isBoolean()) {
      throw wrong(field, "neither true nor false");
    }
    return value.booleanValue();
  }

  /** A number that is not negative. */
  BigDecimal number(String field) throws NormException {
    return number(field, required(field));
  }

  private BigDecimal number(String field, JsonNode value) throws NormException {
    if (!value.isNumber()) {
      throw wrong(field, "not a number");
    }
    BigDecimal number = value.decimalValue();
    if (number.signum() < 0) {
      throw wrong(field, "negative");
    }
    if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
      throw wrong(field, "more than %d digits".formatted(MOST_DIGITS));
    }
    return number;
  }

  Optional<Integer> year(String field) throws NormException {
    if (!has(field)) {
      return Optional.empty();
    }
    JsonNode value = node.get(field);
    if (!value.isInt() || value.intValue() < 1949 || value.intValue() > 2999) {
      throw wrong(field, "not a year");
    }
    return Optional.of(value.intValue());
  }

  List<String> texts(String field) throws NormException {
    List<String> texts = new ArrayList<>();
    int index = 0;
    for (JsonNode value : list(field)) {
      if (!value.isTextual() || value.textValue().isBlank()) {
        throw wrong("%s[%d]".formatted(field, index), "not a text");
      }
      texts.add(value.textValue());
      index++;
    }
    return texts;
  }

  /** The numbers of an object whose field names are free: {@code {"产出指标": 50}}. */
  Map<String, BigDecimal> numbers() throws NormException {
    Map<String, BigDecimal> numbers = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      numbers.put(field.getKey(), number(field.getKey(), field.getValue()));
    }
    return numbers;
  }

  /** A sentence in both languages: {@code {"zh": …, "en": …}}. */
  Sentence sentence(String field) throws NormException {
    JsonRecord sentence = of(file, path(field), required(field), Set.of("zh", "en"));
    return new Sentence(sentence.text("zh"), sentence.text("en"));
  }

  JsonRecord object(String field, Set<String> fields) throws NormException {
    return of(file, path(field), required(field), fields);
  }

  List<JsonRecord> objects(String field, Set<String> fields) throws NormException {
    List<JsonRecord> objects = new ArrayList<>();
    for (JsonNode value : list(field)) {
      objects.add(of(file, path("%s[%d]".formatted(field, objects.size())), value, fields));
    }
    return objects;
  }

  /** Objects whose field names are free. */
  List<JsonRecord> freeObjects(String field) throws NormException {
    List<JsonRecord> objects = new ArrayList<>();
    for (JsonNode value : list(field)) {
      String at = path("%s[%d]".formatted(field, objects.size()));
      if (!value.isObject() || value.isEmpty()) {
        throw new NormException(file, at, "not an object with fields");
      }
      objects.add(new JsonRecord(file, at, value));
    }
    return objects;
  }

  private JsonNode list(String field) throws NormException {
    JsonNode value = required(field);
    if (!value.isArray()) {
      throw wrong(field, "not a list");
    }
    return value;
  }
}
