package org.fuhe.scorer.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Interval;
import org.fuhe.model.Project;
import org.fuhe.scorer.form.Forms;
import org.fuhe.scorer.form.Judging;
import org.fuhe.scorer.subject.Execution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RecomputationTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          indicator                                              | method        | computed | low     | high
          name=培训人数;target=≥100人;actual=31人                | NONE          |          |         |
          name=培训人数;target=≥100人;weight=20                  | NONE          |          |         |
          name=培训人数;target=≥100人;actual=31户;weight=20      | NONE          |          |         |
          name=培训人数;target=50-60人;actual=55人;weight=20     | NONE          |          |         |
          name=培训人数;target=≥-1人;actual=-2人;weight=20       | NONE          |          |         |
          name=培训人数;target=≥100人;actual=100人;weight=20     | MET           | 20       | 20      | 20
          name=培训人数;target=≥100人;actual=150人;weight=20     | MET           | 20       | 20      | 20
          name=培训人数;target=≥100人;actual=31人;weight=20      | RATIO         | 6.2      | 6.2     | 6.2
          name=培训人数;target=≥100人;actual=0人;weight=20       | RATIO         | 0        | 0       | 0
          name=运行成本;target=≤40万元;actual=50万元;weight=20   | INVERSE_RATIO | 16       | 15.6862 | 16.1617
          name=办结天数;target=≤40天;actual=50天;weight=20       | INVERSE_RATIO | 16       | 16      | 16
          name=满意度;target=≥90%;actual=81%;weight=10           | RATIO         | 9        | 8.9444  | 9.1112
          name=满意度;target=≥90%;actual=81.0%;weight=10         | RATIO         | 9        | 8.9944  | 9.0112
          name=满意度;target=≥90%;actual=0.81;weight=10          | RATIO         | 9        | 8.9444  | 9.1112
          name=满意度;target=≥99.8%;actual=99.7%;weight=10       | RATIO         | 9.98997  | 9.98496 | 10
          name=覆盖人口;target=≥2万人;actual=15000人;weight=10   | RATIO         | 7.5      | 7.5     | 7.5
          # an equals sign
          name=培训人数;target==100人;actual=50人;weight=20      | RATIO         | 10       | 10      | 10
          name=培训人数;target==100人;actual=200人;weight=20     | MET           | 20       | 10      | 20
          name=运行费用;target==10天;actual=20天;weight=20       | INVERSE_RATIO | 10       | 10      | 10
          # no direction printed: evident, or assumed
          name=培训人数;target=100人;actual=50人;weight=20       | RATIO         | 10       | 10      | 10
          name=消费投诉;target=5件;actual=10件;weight=20         | INVERSE_RATIO | 10       | 10      | 10
          name=流动档案;target=100件;actual=50件;weight=20       | RATIO         | 10       | 10      | 20
          # strict signs, and a target of zero
          name=开支天数;target=<90天;actual=90天;weight=20       | MET           | 20       | 0       | 20
          name=安全事故;target=≤0起;actual=2起;weight=20         | INVERSE_RATIO | 0        | 0       | 20
          name=安全事故;target=≤0起;actual=0起;weight=20         | MET           | 20       | 20      | 20
          # words and dates
          name=宣传效果;target=提升;actual=提升;weight=20        | BAND          |          | 0       | 20
          name=宣传效果;target=提升;actual=90%;weight=20         | BAND          |          | 0       | 20
          name=宣传效果;nature=定性;target=95;actual=1;weight=20 | BAND          |          | 0       | 20
          name=完成时间;target=2021年12月31日前;actual=2021年10月;weight=5   | TIME | 5  | 5       | 5
          name=完成时间;target=2021年12月31日前;actual=2022年1月;weight=5    | TIME |    | 0       | 5
          # a printed coefficient comes before all else
          name=培训人数;target=100;actual=90;weight=15;coefficient=85        | COEFFICIENT | 12.75   | 12.675  | 12.9
          name=培训人数;target=100;actual=90;weight=15;coefficient=87.18     | COEFFICIENT | 13.077  | 13.0762 | 13.0785
          name=培训人数;target=100;actual=100;weight=15;coefficient=100%     | COEFFICIENT | 15      | 14.925  | 15
          """)
  void indicator(
      String indicator,
      Method method,
      @Nullable BigDecimal computed,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high) {
    Computation computation =
        worksheet("indicator | " + indicator.replace(';', '|')).indicators().get(0);
    assertThat(computation.method()).as(computation.explanation().en()).isEqualTo(method);
    assertNear(computation.computed(), computed);
    assertNear(computation.expected().map(Interval::low), low);
    assertNear(computation.expected().map(Interval::high), high);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          score | band
          20    | reached
          16    | reached
          15.99 | reached in part
          12    | reached in part
          11.99 | not reached
          0     | not reached
          20.01 |
          -1    |
          """)
  void aQualityNamesTheBandOfItsScore(String score, @Nullable String band) {
    String explanation =
        worksheet("indicator | name=宣传效果 | target=提升 | actual=提升 | weight=20 | score=" + score)
            .indicators()
            .get(0)
            .explanation()
            .en();
    assertThat(explanation)
        .startsWith(
            "A quality, scored by bands: reached 16 to 20, reached in part 12 to 16, not reached 0"
                + " to 12.");
    if (band == null) {
      assertThat(explanation).doesNotContain("The score");
    } else {
      assertThat(explanation).endsWith("The score %s is \"%s\".".formatted(score, band));
    }
  }

  @ParameterizedTest(name = "{0} beside {1}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          row                                                     | other                              | low     | high
          name=满意度;target=≥90%;actual=81%;weight=10            | name=合格率;target=≥9%;actual=9.25%  | 8.9994  | 9.0012
          name=满意度;target=≥90%;actual=81%;weight=10            | name=成本;target=≤9元;actual=9.25元  | 8.9444  | 9.1112
          name=满意度;target=≥90%;actual=81%;weight=10            | name=合格率;target=≥9%;actual=0.9251 | 8.9444  | 9.1112
          name=培训人数;target=100;actual=90;weight=15;coefficient=85 | name=合格率;weight=5;coefficient=87.18 | 12.7492 | 12.7516
          """)
  void theDecimalsOfAColumnAreThoseOfItsMostExactCell(
      String row, String other, BigDecimal low, BigDecimal high) {
    Interval expected =
        worksheet(
                "indicator | %s%nindicator | %s"
                    .formatted(row.replace(';', '|'), other.replace(';', '|')))
            .indicators()
            .get(0)
            .expected()
            .orElseThrow();
    assertNear(Optional.of(expected.low()), low);
    assertNear(Optional.of(expected.high()), high);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          funds                                  | computed | low     | high
          budget=65                              |          |         |
          budget=0;executed=0                    |          |         |
          budget=65;executed=53.132              | 8.1741   | 8.1740  | 8.1743
          budget=65.000;executed=53.132          | 8.1741   | 8.1740  | 8.1743
          budget=65;executed=53                  | 8.1538   | 8.0152  | 8.2946
          budget=65;executed=53.132;rate=82%     | 8.1741   | 8.15    | 8.3
          budget=65;executed=53.132;rate=81.74%  | 8.1741   | 8.1735  | 8.175
          rate=82%                               | 8.2      | 8.15    | 8.3
          rate=1                                 | 10       | 9.95    | 10
          rate=0.8174                            | 8.174    | 8.1735  | 8.175
          initial=100.00;executed=50.00          | 5        | 4.9992  | 5.0008
          initial=10;budget=100.00;executed=50.00 | 5       | 4.9992  | 5.0008
          budget=65;executed=70                  | 10       | 10      | 10
          budget=65;executed=70;weight=20        | 20       | 20      | 20
          budget=65;executed=65;rate=98%         | 10       | 9.75    | 10
          """)
  void execution(
      String funds,
      @Nullable BigDecimal computed,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high) {
    Computation computation =
        worksheet("funds | source=total | unit=万元 |" + funds.replace(';', '|')).execution();
    assertNear(computation.computed(), computed);
    assertNear(computation.expected().map(Interval::low), low);
    assertNear(computation.expected().map(Interval::high), high);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          case                                  | funds                           | weights and scores | computed | low   | high
          no score                              |                                 | 20: 30:            |          |       |
          one score blank                       | score=10                        | 20:20 70:          |          |       |
          with the execution's                  | score=8.17                      | 20:20 70:70        | 98.17    | 98.17 | 98.17
          rows have all marks                   |                                 | 20:20 80:70        | 90       | 90    | 90
          the execution's is not printed        | budget=100.00;executed=50.00    | 20:20 70:70        | 95       | 94.9992 | 95.0008
          it cannot be computed either          |                                 | 20:20 70:70        |          | 90    | 100
          it is a placeholder                   | budget=100.00;executed=50.00;score=/ | 20:20 70:70   | 95       | 94.9992 | 95.0008
          a weight is not printed               | budget=100.00;executed=50.00    | :20 70:70          | 95       | 90    | 100
          the weights are neither 90 nor 100    | budget=100.00;executed=50.00    | 25:20 70:70        | 95       | 90    | 100
          a placeholder row                     | score=10                        | 90:80 /:/          | 90       | 90    | 90
          """)
  void total(
      String name,
      @Nullable String funds,
      String rows,
      @Nullable BigDecimal computed,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high) {
    StringBuilder form = new StringBuilder();
    if (funds != null) {
      form.append("funds | source=total | unit=万元 |").append(funds.replace(';', '|'));
    }
    for (String row : rows.split(" ", -1)) {
      String[] parts = row.split(":", -1);
      form.append("\nindicator | name=甲 | weight=%s | score=%s".formatted(parts[0], parts[1]));
    }
    Computation computation = worksheet(form.toString()).total();
    assertNear(computation.computed(), computed);
    assertNear(computation.expected().map(Interval::low), low);
    assertNear(computation.expected().map(Interval::high), high);
  }

  @Test
  void aRowOfTheIndicatorsThatScoresTheExecutionIsNotAddedTwice() {
    Worksheet worksheet =
        worksheet(
            """
            indicator | name=年度预算执行率 | target=≥95% | actual=96% | weight=10 | score=9.6
            indicator | name=培训人数 | weight=90 | score=90
            """);
    assertThat(worksheet.execution()).isEqualTo(worksheet.indicators().get(0));
    assertThat(worksheet.execution().expected())
        .hasValueSatisfying(
            expected -> {
              assertThat(expected.contains(new BigDecimal("9.6"))).isTrue();
              assertThat(expected.contains(BigDecimal.TEN)).isTrue();
              assertThat(expected.contains(new BigDecimal("9.5"))).isFalse();
            });
    assertThat(worksheet.total().computed()).contains(new BigDecimal("99.6"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          indicator                                            | formula                  | operands
          target=≥100人;actual=31人                            | weight * actual / target | weight=20 target=100 actual=31
          target=≤40天;actual=50天                             | weight * target / actual | weight=20 target=40 actual=50
          target=≥2万人;actual=15000人                         | weight * actual / target | weight=20 target=2 actual=1.5
          target=≥100人;actual=150人                           | weight                   | weight=20
          target=100;actual=90;coefficient=85                  | weight * coefficient     | weight=20 coefficient=0.85
          target=2021年12月31日前;actual=2021年10月            | weight                   | weight=20
          target=2021年12月31日前;actual=2022年1月             |                          |
          target=提升;actual=提升                              |                          |
          target=≥100人;actual=31户                            |                          |
          """)
  void theFormulaNamesItsNumbers(
      String indicator, @Nullable String formula, @Nullable String operands) {
    Computation computation =
        worksheet("indicator | name=甲 | weight=20 |" + indicator.replace(';', '|'))
            .indicators()
            .get(0);

    assertThat(computation.formula().map(Formula::text)).isEqualTo(Optional.ofNullable(formula));
    assertThat(written(computation)).isEqualTo(operands == null ? "" : operands);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          funds                              | operands                         | total
          budget=65;executed=53.132;rate=80% | weight=10 budget=65 executed=53.132 | sum(scores) + execution
          budget=65;executed=531320元        | weight=10 budget=650000 executed=531320 | sum(scores) + execution
          rate=82%                           | weight=10 rate=0.82              | sum(scores) + execution
          rate=82%;score=8.2                 | weight=10 rate=0.82              | sum(scores)
          rate=0%                            | weight=10 rate=0                 | sum(scores)
          """)
  void theFormulasOfTheExecutionAndTheTotalNameTheirNumbers(
      String funds, String operands, String total) {
    Worksheet worksheet =
        worksheet(
            """
            funds | source=total | unit=万元 |%s
            indicator | name=甲 | weight=90 | score=80
            """
                .formatted(funds.replace(';', '|')));

    assertThat(written(worksheet.execution())).isEqualTo(operands);
    assertThat(worksheet.total().formula().map(Formula::text)).contains(total);
  }

  private static String written(Computation computation) {
    return Stream.of(Formula.Operand.values())
        .flatMap(
            operand ->
                computation.formula().flatMap(f -> f.operand(operand)).stream()
                    .map(number -> operand.label() + "=" + Precision.shown(number)))
        .collect(Collectors.joining(" "));
  }

  @Test
  void theSentencesHoldTheComputation() {
    Worksheet worksheet =
        worksheet(
            """
            funds | source=total | unit=万元 | budget=65 | executed=53.132 | weight=20 | score=16.35
            indicator | name=培训人数 | target=≥100人 | actual=31人 | weight=20 | score=6.2
            indicator | name=宣传效果 | target=提升 | actual=提升 | weight=20 | score=18
            """);
    assertThat(worksheet.execution().explanation().en())
        .isEqualTo("53.132 ÷ 65 = 81.74 %, × 20 = 16.3483");
    assertThat(worksheet.execution().explanation().zh())
        .isEqualTo("53.132 ÷ 65 = 81.74%，× 20 = 16.3483");
    assertThat(worksheet.indicators().get(0).explanation().en())
        .isEqualTo("the actual value 31人 misses the target ≥100人 - 31 ÷ 100 × 20 = 6.2");
    assertThat(worksheet.indicators().get(1).explanation().en())
        .isEqualTo(
            "A quality, scored by bands: reached 16 to 20, reached in part 12 to 16, not reached 0"
                + " to 12. The score 18 is \"reached\".");
    assertThat(worksheet.total().explanation().en()).isEqualTo("6.2 + 18 + 16.35 = 40.55");
  }

  @Test
  void aDateWithoutAYearIsOfTheFormsYear() {
    assertThat(
            worksheet(
                    """
                    year | 2022
                    indicator | name=完成时间 | target=2022年6月30日前 | actual=7月1日 | weight=5
                    """)
                .indicators()
                .get(0)
                .explanation()
                .en())
        .contains("later than");
  }

  @ParameterizedTest
  @ValueSource(strings = {"target", "whole_department_target"})
  void aFormOfTargetsIsNotComputed(String kind) {
    Worksheet worksheet =
        worksheet("form | " + kind + "\nindicator | target=1 | actual=1 | weight=1 | score=1");
    assertThat(worksheet.indicators()).hasSize(1);
    assertThat(worksheet.indicators().get(0).method()).isEqualTo(Method.NONE);
    assertThat(worksheet.total().method()).isEqualTo(Method.NONE);
  }

  private static Worksheet worksheet(String lines) {
    Disclosure disclosure = Forms.disclosure(lines);
    Project project = disclosure.projects().get(0);
    return Recomputation.of(
        project, Execution.of(project), Judging.norm(disclosure, project), Optional.empty());
  }

  private static void assertNear(Optional<BigDecimal> number, @Nullable BigDecimal expected) {
    if (expected == null) {
      assertThat(number).isEmpty();
      return;
    }
    assertThat(number).isPresent();
    assertThat(number.get().subtract(expected).abs())
        .as("%s is %s", number.get().toPlainString(), expected)
        .isLessThanOrEqualTo(new BigDecimal("0.0001"));
  }
}
