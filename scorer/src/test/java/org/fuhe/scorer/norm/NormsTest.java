package org.fuhe.scorer.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fuhe.model.Disclosure;
import org.fuhe.scorer.finding.Citation;
import org.fuhe.scorer.form.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class NormsTest {
  private static List<Norm> norms() {
    return Norms.standard().all();
  }

  @ParameterizedTest
  @MethodSource("norms")
  void everyNormSaysWhereItIsWrittenAndWhetherThatWasRead(Norm norm) {
    assertThat(norm.sources()).isNotEmpty();
    assertThat(norm.bands().get(norm.bands().size() - 1).low()).isEqualByComparingTo("0");
    assertThat(norm.grades().grades()).hasSize(4);
    assertThat(Norms.standard().find(norm.id())).contains(norm);
    if (norm.sources().stream().noneMatch(Norm.Source::read)) {
      assertThat(norm.sources()).allMatch(source -> source.number().startsWith("财预"));
    }
  }

  @Test
  void theRowsOfTheKnownNormsAreThere() {
    assertThat(norms())
        .extracting(Norm::id)
        .containsExactly(
            "cn-2020-10",
            "cn-2021-101",
            "chongqing-qianjiang-2024",
            "chongqing-qijiang-2021",
            "hubei-zengdu-2020",
            "shandong-licheng-2019",
            "sichuan",
            "sichuan-county-2022",
            "xinjiang-changji-2021");
    assertThat(Norms.standard().find("none")).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          department             | year | level1   | norm
          某市财政局             | 2023 | 产出指标 | cn-2020-10
          某市财政局             | 2023 | 成本指标 | cn-2021-101
          某市财政局             | 2020 | 成本指标 | cn-2020-10
          某市财政局             |      | 成本指标 | cn-2020-10
          重庆市綦江区财政局     | 2021 | 成本指标 | chongqing-qijiang-2021
          重庆市綦江区财政局     | 2022 | 产出指标 | cn-2020-10
          重庆市綦江区财政局     | 2020 | 产出指标 | cn-2020-10
          四川省某县财政局       | 2023 | 产出指标 | sichuan
          四川省某县财政局       | 2022 | 产出指标 | sichuan-county-2022
          四川省某县财政局       |      | 产出指标 | sichuan
          随州市曾都区人社局     | 2020 | 产出指标 | hubei-zengdu-2020
          """)
  void theMostParticularNormThatFitsIsChosen(
      String department, String year, String level1, String norm) {
    String lines =
        (year == null ? "" : "year | " + year + "\n")
            + "department | %s\nindicator | level1=%s | name=甲".formatted(department, level1);
    assertThat(norm(lines).norm().id()).isEqualTo(norm);
  }

  @Test
  void whatTheNamedNormSaysNamesIt() {
    FormNorm norm = norm("department | 随州市曾都区人社局\nyear | 2020\nindicator | name=甲");
    assertThat(norm.executionWeight().value()).isEqualByComparingTo("20");
    assertThat(norm.executionWeight().by().norm()).isEqualTo("hubei-zengdu-2020");
    assertThat(norm.quantity().by().norm()).isEqualTo("hubei-zengdu-2020");
    assertThat(norm.bands().by().norm()).isEqualTo("hubei-zengdu-2020");
    assertThat(norm.grades().by().norm()).isEqualTo("hubei-zengdu-2020");
    assertThat(norm.thresholds().by().norm()).isEqualTo("hubei-zengdu-2020");
    assertThat(norm.printedLevelWeights()).isEmpty();
  }

  @Test
  void whatTheFormPrintsComesFirst() {
    FormNorm norm =
        norm(
            """
            heading | 得分(20分*执行率)
            heading | 产出指标(40分)
            heading | 效益指标（40分）
            heading | 全年预算数(A)
            remarks | 目标值为≥X得分=权重*B/A；定性按100-80%(含80%)、80-50(含50%)、50-0%；执行率低于80%的说明原因
            note | 优（90-100分），良（80-89分），中（60-79分），差（0-59分）
            indicator | name=甲
            """);
    assertThat(norm.norm().id()).isEqualTo("cn-2020-10");
    assertThat(norm.executionWeight().value()).isEqualByComparingTo("20");
    assertThat(norm.executionWeight().by()).isEqualTo(Citation.printed("得分(20分*执行率)"));
    assertThat(norm.printedLevelWeights()).containsOnlyKeys("产出指标", "效益指标");
    assertThat(norm.quantity().by().norm()).isEqualTo(Citation.PRINTED);
    assertThat(norm.quantity().value())
        .isEqualTo(
            new Norm.QuantityRule(
                Norm.Shortfall.RATIO, Norm.Shortfall.INVERSE_RATIO, Norm.Shortfall.RATIO));
    assertThat(norm.bands().by().norm()).isEqualTo(Citation.PRINTED);
    assertThat(norm.bands().value().get(1).low()).isEqualByComparingTo("50");
    assertThat(norm.grades().by().norm()).isEqualTo(Citation.PRINTED);
    assertThat(norm.grades().value().grades().get(1).high()).isEqualByComparingTo("89");
    assertThat(norm.thresholds().value().explainedRate().value()).isEqualByComparingTo("0.8");
    assertThat(norm.thresholds().by().norm()).isEqualTo(Citation.PRINTED);
    assertThat(norm.thresholds().value().overshoot().by().norm()).isEqualTo(Citation.DEFAULT);
  }

  @Test
  void marksInAColumnAreTheExecutions() {
    FormNorm funds = norm("funds | source=total | budget=1 | executed=1 | weight=15 | score=15");
    assertThat(funds.executionWeight().value()).isEqualByComparingTo("15");
    assertThat(funds.executionWeight().by()).isEqualTo(Citation.printed("分值15"));
    FormNorm row = norm("indicator | name=年度预算执行率 | weight=12 | score=12");
    assertThat(row.executionWeight().value()).isEqualByComparingTo("12");
    assertThat(row.executionWeight().by()).isEqualTo(Citation.printed("指标权重12"));
  }

  @Test
  void aNoteOfOneFormIsThatOfItsDocumentButTheFormsOwnComesFirst() {
    Disclosure disclosure =
        Forms.disclosure(
            """
            form | self_evaluation
            name | 甲
            form | self_evaluation
            name | 乙
            remarks | 按100-80%(含)、80-50%(含)、50-0%计分
            form | self_evaluation
            name | 丙
            remarks | 按100-80%(含)、80-40%(含)、40-0%计分
            """);
    assertThat(disclosure.projects())
        .extracting(
            project -> Norms.standard().of(disclosure, project).bands().value().get(1).low())
        .containsExactly(new BigDecimal("50"), new BigDecimal("50"), new BigDecimal("40"));
  }

  @Test
  void aUsersNormComesBeforeOneThatIsAsParticular() throws NormException {
    Norms norms =
        Norms.standard()
            .with(
                List.of(
                    own(
                        "own-city",
                        "{\"places\": [\"綦江\"], \"firstYear\": 2020, \"lastYear\": 2022}")));
    assertThat(choice(norms, "department | 重庆市綦江区财政局\nyear | 2021")).isEqualTo("own-city");
    assertThat(choice(norms, "department | 某市财政局\nyear | 2021")).isEqualTo("cn-2020-10");
    assertThat(norms.all()).hasSize(norms().size() + 1);
  }

  @Test
  void aUsersNormWithAKnownIdTakesItsPlace() throws NormException {
    Norms norms = Norms.standard().with(List.of(own("sichuan", "{\"places\": [\"四川\"]}")));
    assertThat(norms.all()).hasSize(norms().size());
    assertThat(norms.find("sichuan")).map(Norm::executionWeight).contains(new BigDecimal("15"));
  }

  @Test
  void withoutAFittingNormTheFirstOneIsTaken() throws NormException {
    Norms norms = Norms.standard().with(List.of(own("cn-2020-10", "{\"places\": [\"四川\"]}")));
    assertThat(choice(norms, "department | 某市财政局\nyear | 2021")).isEqualTo("cn-2020-10");
  }

  private static Norm own(String id, String scope) throws NormException {
    return NormReader.read(
        id + ".json",
        """
        {"id": "%s", "title": {"zh": "甲", "en": "a"},
         "sources": [{"title": "甲", "read": true}], "scope": %s,
         "fullMarks": 100, "executionWeight": 15, "levelWeights": [],
         "quantity": {"atLeast": "ratio", "atMost": "inverse_ratio", "equal": "ratio"},
         "bands": [], "grades": []}
        """
            .formatted(id, scope)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static String choice(Norms norms, String lines) {
    Disclosure disclosure = Forms.disclosure(lines);
    return norms.of(disclosure, disclosure.projects().get(0)).norm().id();
  }

  private static FormNorm norm(String lines) {
    Disclosure disclosure = Forms.disclosure(lines);
    return Norms.standard().of(disclosure, disclosure.projects().get(0));
  }
}
