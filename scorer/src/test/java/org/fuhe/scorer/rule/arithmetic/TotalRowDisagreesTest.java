package org.fuhe.scorer.rule.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TotalRowDisagreesTest {
  private static final String RULE = "total-row-disagrees";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                           | total | row     | scores  | outcome
          no row                         | 100   |         | 60 40   | not_applicable
          no heading                     |       | 100     | 60 40   | not_applicable
          a heading that is no number    | 优    | 100     | 60 40   | not_checkable
          a row that is no number        | 100   | 优      | 60 40   | not_checkable
          equal                          | 100   | 100.00  | 60 40   | consistent
          the heading is rounded         | 95.52 | 95.5214 | 60 35   | rounding
          the row is rounded             | 95.5214 | 95.52 | 60 35   | rounding
          the heading is cut off         | 95.52 | 95.5299 | 60 35   | rounding
          half a unit, the limit         | 95    | 94.5    | 60 35   | rounding
          over half a unit               | 95    | 94.4    | 60 35   | inconsistent
          as many decimals               | 95.52 | 95.53   | 60 35   | inconsistent
          whole numbers                  | 95    | 96.5    | 60 36.5 | inconsistent
          """)
  void outcome(
      String name,
      @Nullable String total,
      @Nullable String row,
      @Nullable String scores,
      String outcome) {
    assertThat(Judging.outcome(RULE, form(total, row, scores))).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "95, 96.5, 60 36.5, total, 95, 96.5",
    "82.23, 80.23, 60 22.23, total_row, 80.23, 82.23",
    "82.23, 80.23, 60 40, total_row, 80.23, 82.23",
  })
  void theSumTellsWhichTotalIsRight(
      String total, String row, String scores, String field, String reported, String expected) {
    Finding finding = Judging.findings(RULE, form(total, row, scores)).get(0);
    assertThat(finding.detail().field()).isEqualTo(field);
    assertThat(finding.detail().reported()).isEqualTo(reported);
    assertThat(finding.detail().expected()).isEqualTo(expected);
  }

  @Test
  void whereTheSumIsNeitherBothAreNamed() {
    Finding unknown = Judging.findings(RULE, form("82.23", "80.23", "60 40")).get(0);
    Finding known = Judging.findings(RULE, form("82.23", "80.23", "60 22.23")).get(0);
    assertThat(unknown.detail().related()).containsExactly("total");
    assertThat(known.detail().related()).isEmpty();
    assertThat(known.message().en())
        .isEqualTo("The heading's total is 82.23, the table's is 80.23. The scores sum to 82.23.");
    assertThat(unknown.evidence())
        .extracting(e -> e.printed().text())
        .containsExactly("80.23", "82.23");
  }

  private static String form(
      @Nullable String total, @Nullable String row, @Nullable String scores) {
    StringBuilder form = new StringBuilder("name | 培训经费\n");
    form.append(total == null ? "" : "total | " + total + "\n");
    form.append(row == null ? "" : "total_row | " + row + "\n");
    for (String score : print(scores).split(" ", -1)) {
      form.append("indicator | name=培训人数 | score=").append(score).append("\n");
    }
    return form.toString();
  }

  private static String print(@Nullable String value) {
    return value == null ? "" : value;
  }
}
