package org.fuhe.scorer.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.scorer.finding.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormReaderTest {
  private static final String FILE =
      """
      {
        "id": "my-norm",
        "title": {"zh": "某市办法", "en": "a city's measures"},
        "sources": [{"title": "某市办法", "number": "某财〔2023〕1号", "read": true, "note": {"zh": "已读", "en": "read"}}],
        "scope": {"places": ["某市"], "firstYear": 2021, "lastYear": 2023, "headings": ["成本指标"]},
        "fullMarks": 100,
        "executionWeight": 20,
        "levelWeights": [{"产出指标": 40, "效益指标": 40}],
        "quantity": {"atLeast": "ratio", "atMost": "inverse_ratio", "equal": "unsaid"},
        "bands": [
          {"name": {"zh": "达成", "en": "reached"}, "low": 80, "high": 100, "lowIncluded": true, "highIncluded": true},
          {"name": {"zh": "未达成", "en": "not reached"}, "low": 0, "high": 80, "lowIncluded": false, "highIncluded": false}
        ],
        "grades": [
          {"name": "优", "low": 90, "high": 100, "highIncluded": true},
          {"name": "差", "low": 0, "high": 89, "highIncluded": true}
        ],
        "thresholds": {"explainedRate": {"value": 0.8, "source": {"zh": "第几条", "en": "an article"}}}
      }
      """;

  @Test
  void readsEveryField() throws NormException {
    Norm norm = read(FILE);
    assertThat(norm.id()).isEqualTo("my-norm");
    assertThat(norm.citation().norm()).isEqualTo("my-norm");
    assertThat(norm.title().en()).isEqualTo("a city's measures");
    Norm.Source source = norm.sources().get(0);
    assertThat(source.number()).isEqualTo("某财〔2023〕1号");
    assertThat(source.read()).isTrue();
    assertThat(source.note().zh()).isEqualTo("已读");
    assertThat(norm.scope().places()).containsExactly("某市");
    assertThat(norm.scope().firstYear()).contains(2021);
    assertThat(norm.scope().lastYear()).contains(2023);
    assertThat(norm.scope().headings()).containsExactly("成本指标");
    assertThat(norm.executionWeight()).isEqualByComparingTo("20");
    assertThat(norm.levelWeights().get(0)).containsEntry("产出指标", new BigDecimal("40"));
    assertThat(norm.quantity())
        .isEqualTo(
            new Norm.QuantityRule(
                Norm.Shortfall.RATIO, Norm.Shortfall.INVERSE_RATIO, Norm.Shortfall.UNSAID));
    Norm.Band low = norm.bands().get(1);
    assertThat(low.low()).isEqualByComparingTo("0");
    assertThat(low.high()).isEqualByComparingTo("80");
    assertThat(low.lowIncluded()).isFalse();
    assertThat(norm.bands().get(0).highIncluded()).isTrue();
    assertThat(norm.grades().grades()).hasSize(2);
    assertThat(norm.grades().grades().get(1).holds(new BigDecimal("89"))).isTrue();
    assertThat(norm.grades().grades().get(1).holds(new BigDecimal("89.5"))).isFalse();
  }

  @Test
  void aThresholdNamesWhatSetsItAndTheOthersTheProgram() throws NormException {
    Norm.Thresholds thresholds = read(FILE).thresholds();
    assertThat(thresholds.explainedRate().value()).isEqualByComparingTo("0.8");
    assertThat(thresholds.explainedRate().by().norm()).isEqualTo("my-norm");
    assertThat(thresholds.explainedRate().by().text().zh()).isEqualTo("第几条");
    assertThat(thresholds.overshoot().value()).isEqualByComparingTo("0.3");
    assertThat(thresholds.overshoot().by().norm()).isEqualTo(Citation.DEFAULT);
    assertThat(thresholds.littleSpent().value()).isEqualByComparingTo("0.5");
    assertThat(thresholds.littleSpent().by().text().en())
        .contains("set by the program, because no national text does")
        .contains("50 %");
    assertThat(thresholds.copiedShare().value()).isEqualByComparingTo("0.8");
    assertThat(thresholds.copiedShare().by().text().en()).contains("80 % of the indicators");
    assertThat(thresholds.nearlyEvery().value()).isEqualByComparingTo("0.9");
    assertThat(thresholds.nearlyEvery().by().text().en()).contains("90 % of the projects");
  }

  @Test
  void sharesOfIndicatorsAndProjectsCanBeSet() throws NormException {
    Norm.Thresholds thresholds =
        read(FILE.replaceAll(
                "(?s)\"thresholds\":.*",
                """
                "thresholds": {
                  "copiedShare": {"value": 0.5, "source": {"zh": "一半", "en": "half"}},
                  "nearlyEvery": {"value": 1, "source": {"zh": "全部", "en": "all"}}
                }}
                """))
            .thresholds();
    assertThat(thresholds.copiedShare().value()).isEqualByComparingTo("0.5");
    assertThat(thresholds.copiedShare().by().text().en()).isEqualTo("half");
    assertThat(thresholds.nearlyEvery().by().text().en()).isEqualTo("all");
  }

  @Test
  void scopeAndThresholdsCanSayNothing() throws NormException {
    Norm norm =
        read(
            FILE.replaceAll("\"scope\": .*", "\"scope\": {},")
                .replaceAll(",\n  \"thresholds\": .*", ""));
    assertThat(norm.scope().places()).isEmpty();
    assertThat(norm.scope().firstYear()).isEmpty();
    assertThat(norm.thresholds().explainedRate().value()).isEqualByComparingTo("0.9");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "id": "my-norm",            | "id": "My Norm",           | my-norm.json: id: not lower-case letters, digits and hyphens
          "id": "my-norm",            | "id": "printed",           | my-norm.json: id: reserved
          "id": "my-norm",            | "id": 5,                   | my-norm.json: id: not a text
          "id": "my-norm",            | ` `                        | my-norm.json: id: missing
          "id": "my-norm",            | "id": "a", "id": "b",      | my-norm.json: line 2, column 18: no valid JSON
          "id": "my-norm",            | "id": "a", "ids": "b",     | my-norm.json: ids: unknown field; known are bands, executionWeight
          "en": "a city's measures"   | "en": " "                  | my-norm.json: title.en: not a text
          "en": "a city's measures"   | "fr": "un"                 | my-norm.json: title.fr: unknown field
          "executionWeight": 20       | "executionWeight": "20"    | my-norm.json: executionWeight: not a number
          "executionWeight": 20       | "executionWeight": -1      | my-norm.json: executionWeight: negative
          "executionWeight": 20       | "executionWeight": 1e99    | my-norm.json: executionWeight: more than 12 digits
          "executionWeight": 20       | "executionWeight": 0.1234567890123 | my-norm.json: executionWeight: more than 12 digits
          "executionWeight": 20       | "executionWeight": 101     | my-norm.json: executionWeight: above fullMarks
          "executionWeight": 20       | "executionWeight": 10      | my-norm.json: levelWeights[0]: with executionWeight the sum is 90, not fullMarks 100
          "fullMarks": 100            | "fullMarks": 0             | my-norm.json: fullMarks: zero
          "产出指标": 40              | "产出指标": "40"           | my-norm.json: levelWeights[0].产出指标: not a number
          [{"产出指标": 40, "效益指标": 40}] | [{}]                | my-norm.json: levelWeights[0]: not an object with fields
          [{"产出指标": 40, "效益指标": 40}] | 7                   | my-norm.json: levelWeights: not a list
          "atMost": "inverse_ratio"   | "atMost": "half"           | my-norm.json: quantity.atMost: none of ratio, inverse_ratio, unsaid
          "firstYear": 2021           | "firstYear": 21            | my-norm.json: scope.firstYear: not a year
          "firstYear": 2021           | "firstYear": "2021"        | my-norm.json: scope.firstYear: not a year
          "firstYear": 2021           | "firstYear": 2024          | my-norm.json: scope.lastYear: before firstYear
          ["某市"]                    | ["某市", 3]                | my-norm.json: scope.places[1]: not a text
          "lowIncluded": true         | "lowIncluded": 1           | my-norm.json: bands[0].lowIncluded: neither true nor false
          "low": 0, "high": 80        | "low": 80, "high": 80      | my-norm.json: bands[1].low: not below high
          "low": 0, "high": 80        | "low": 0, "high": 81       | my-norm.json: bands[1].high: above 80
          "low": 0, "high": 89        | "low": 0, "high": 91       | my-norm.json: grades[1].high: above 90
          "value": 0.8                | "value": 80                | my-norm.json: thresholds.explainedRate.value: above 1; a rate is a fraction
          {"value": 0.8, "source": {"zh": "第几条", "en": "an article"}} | 0.8 | my-norm.json: thresholds.explainedRate: not an object
          "read": true                | "read": "yes"              | my-norm.json: sources[0].read: neither true nor false
          """)
  void whatIsWrongIsToldWithFileAndField(String old, String wrong, String message) {
    assertThat(FILE).contains(old);
    assertThatThrownBy(() -> read(FILE.replace(old, wrong)))
        .isInstanceOf(NormException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aNormSaysWhereItIsWritten() {
    assertThatThrownBy(() -> read(FILE.replaceAll("\"sources\": .*", "\"sources\": [],")))
        .hasMessage("my-norm.json: sources: empty; say where the norm is written");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []       | my-norm.json: not an object
          ``       | my-norm.json: not an object
          {        | my-norm.json: line 1, column 2: no valid JSON
          {} {}    | my-norm.json: line 1, column 4: no valid JSON
          """)
  void whatIsNoObjectIsNoNorm(String file, String message) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(NormException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void theExampleOfThePageIsANorm() throws IOException, NormException {
    String page = Files.readString(Path.of("..", "docs", "norms.md"));
    Matcher example = Pattern.compile("(?s)```json\n(.*?)```").matcher(page);
    assertThat(example.find()).isTrue();
    assertThat(read(example.group(1)).levelWeights()).isNotEmpty();
  }

  private static Norm read(String text) throws NormException {
    return NormReader.read("my-norm.json", text.getBytes(StandardCharsets.UTF_8));
  }
}
