package org.fuhe.scorer.norm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.finding.Sentence;

/** Reads a norm from its file; the fields are described in {@code docs/norms.md}. */
public final class NormReader {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "title",
          "sources",
          "scope",
          "fullMarks",
          "executionWeight",
          "levelWeights",
          "quantity",
          "bands",
          "grades",
          "thresholds");

  private static final Set<String> RESERVED =
      Set.of(Citation.PRINTED, Citation.DEFAULT, Citation.ARITHMETIC.norm());

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final JsonRecord json;
  private final String id;

  private NormReader(JsonRecord json, String id) {
    this.json = json;
    this.id = id;
  }

  /**
   * Reads a norm.
   *
   * @param name the file's name, for the messages
   * @throws NormException if it is none that can be used
   */
  public static Norm read(String name, byte[] bytes) throws NormException {
    JsonNode root;
    try {
      root = MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw new NormException(name, at(e), "no valid JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new NormException(name, "", "cannot be read: " + e.getMessage());
    }
    JsonRecord json = JsonRecord.of(name, "", root, FIELDS);
    String id = json.text("id");
    if (!id.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
      throw json.wrong("id", "not lower-case letters, digits and hyphens");
    }
    if (RESERVED.contains(id)) {
      throw json.wrong("id", "reserved");
    }
    return new NormReader(json, id).norm();
  }

  private static String at(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : "line %d, column %d"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  private Norm norm() throws NormException {
    BigDecimal fullMarks = json.number("fullMarks");
    if (fullMarks.signum() == 0) {
      throw json.wrong("fullMarks", "zero");
    }
    BigDecimal executionWeight = json.number("executionWeight");
    if (executionWeight.compareTo(fullMarks) > 0) {
      throw json.wrong("executionWeight", "above fullMarks");
    }
    return new Norm(
        id,
        json.sentence("title"),
        sources(),
        scope(),
        fullMarks,
        executionWeight,
        levelWeights(fullMarks, executionWeight),
        quantity(),
        bands(),
        grades(fullMarks),
        thresholds());
  }

  private List<Norm.Source> sources() throws NormException {
    List<Norm.Source> sources = new ArrayList<>();
    for (JsonRecord source : json.objects("sources", Set.of("title", "number", "read", "note"))) {
      sources.add(
          new Norm.Source(
              source.text("title"),
              source.has("number") ? source.text("number") : "",
              source.truth("read"),
              source.has("note") ? source.sentence("note") : new Sentence("", "")));
    }
    if (sources.isEmpty()) {
      throw json.wrong("sources", "empty; say where the norm is written");
    }
    return sources;
  }

  private Norm.Scope scope() throws NormException {
    JsonRecord scope = json.object("scope", Set.of("places", "firstYear", "lastYear", "headings"));
    Optional<Integer> first = scope.year("firstYear");
    Optional<Integer> last = scope.year("lastYear");
    if (first.isPresent() && last.isPresent() && first.get() > last.get()) {
      throw scope.wrong("lastYear", "before firstYear");
    }
    return new Norm.Scope(
        scope.has("places") ? scope.texts("places") : List.of(),
        first,
        last,
        scope.has("headings") ? scope.texts("headings") : List.of());
  }

  private List<Map<String, BigDecimal>> levelWeights(
      BigDecimal fullMarks, BigDecimal executionWeight) throws NormException {
    List<Map<String, BigDecimal>> sets = new ArrayList<>();
    for (JsonRecord set : json.freeObjects("levelWeights")) {
      Map<String, BigDecimal> weights = set.numbers();
      BigDecimal sum = weights.values().stream().reduce(executionWeight, BigDecimal::add);
      if (sum.compareTo(fullMarks) != 0) {
        throw set.wrong(
            "",
            "with executionWeight the sum is %s, not fullMarks %s"
                .formatted(sum.toPlainString(), fullMarks.toPlainString()));
      }
      sets.add(weights);
    }
    return sets;
  }

  private Norm.QuantityRule quantity() throws NormException {
    JsonRecord rule = json.object("quantity", Set.of("atLeast", "atMost", "equal"));
    return new Norm.QuantityRule(
        shortfall(rule, "atLeast"), shortfall(rule, "atMost"), shortfall(rule, "equal"));
  }

  private static Norm.Shortfall shortfall(JsonRecord rule, String field) throws NormException {
    String word = rule.text(field);
    for (Norm.Shortfall shortfall : Norm.Shortfall.values()) {
      if (shortfall.name().toLowerCase(Locale.ROOT).equals(word)) {
        return shortfall;
      }
    }
    throw rule.wrong(field, "none of ratio, inverse_ratio, unsaid");
  }

  private List<Norm.Band> bands() throws NormException {
    List<Norm.Band> bands = new ArrayList<>();
    BigDecimal above = HUNDRED;
    for (JsonRecord band :
        json.objects("bands", Set.of("name", "low", "high", "lowIncluded", "highIncluded"))) {
      BigDecimal low = band.number("low");
      BigDecimal high = band.number("high");
      checkRange(band, low, high, above);
      bands.add(
          new Norm.Band(
              band.sentence("name"),
              low,
              high,
              band.truth("lowIncluded"),
              band.truth("highIncluded")));
      above = low;
    }
    return bands;
  }

  private Norm.GradeScale grades(BigDecimal fullMarks) throws NormException {
    List<Norm.Grade> grades = new ArrayList<>();
    BigDecimal above = fullMarks;
    for (JsonRecord grade : json.objects("grades", Set.of("name", "low", "high", "highIncluded"))) {
      BigDecimal low = grade.number("low");
      BigDecimal high = grade.number("high");
      checkRange(grade, low, high, above);
      grades.add(new Norm.Grade(grade.text("name"), low, high, grade.truth("highIncluded")));
      above = low;
    }
    return new Norm.GradeScale(grades);
  }

  /** Bands and grades stand from the best to the worst and do not overlap. */
  private static void checkRange(
      JsonRecord range, BigDecimal low, BigDecimal high, BigDecimal above) throws NormException {
    if (low.compareTo(high) >= 0) {
      throw range.wrong("low", "not below high");
    }
    if (high.compareTo(above) > 0) {
      throw range.wrong("high", "above " + above.toPlainString());
    }
  }

  private Norm.Thresholds thresholds() throws NormException {
    if (!json.has("thresholds")) {
      return Defaults.THRESHOLDS;
    }
    JsonRecord thresholds =
        json.object(
            "thresholds",
            Set.of("explainedRate", "overshoot", "littleSpent", "copiedShare", "nearlyEvery"));
    return new Norm.Thresholds(
        share(thresholds, "explainedRate", Defaults.THRESHOLDS.explainedRate()),
        threshold(thresholds, "overshoot", Defaults.THRESHOLDS.overshoot()),
        share(thresholds, "littleSpent", Defaults.THRESHOLDS.littleSpent()),
        share(thresholds, "copiedShare", Defaults.THRESHOLDS.copiedShare()),
        share(thresholds, "nearlyEvery", Defaults.THRESHOLDS.nearlyEvery()));
  }

  private Cited<BigDecimal> share(JsonRecord thresholds, String field, Cited<BigDecimal> other)
      throws NormException {
    Cited<BigDecimal> share = threshold(thresholds, field, other);
    if (share.value().compareTo(BigDecimal.ONE) > 0) {
      throw thresholds.wrong(field + ".value", "above 1; a rate is a fraction");
    }
    return share;
  }

  private Cited<BigDecimal> threshold(JsonRecord thresholds, String field, Cited<BigDecimal> other)
      throws NormException {
    if (!thresholds.has(field)) {
      return other;
    }
    JsonRecord threshold = thresholds.object(field, Set.of("value", "source"));
    return new Cited<>(threshold.number("value"), new Citation(id, threshold.sentence("source")));
  }
}
