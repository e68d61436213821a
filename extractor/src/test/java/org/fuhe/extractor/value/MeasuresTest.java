package org.fuhe.extractor.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.fuhe.model.Comparison;
import org.fuhe.model.Measure;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MeasuresTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/", "//", "／", "—", "——", "-", "--", "－", "–", "…", "……", "***", "\\", "$-$", "一", "不适用",
        "N/A"
      })
  void meansNothingWherePlaceholdersStand(String printed) {
    assertThat(Print.measure(printed)).isEmpty();
    assertThat(Measures.unit(Print.of(printed))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # signs
          95             | 95
          =95            | = 95
          ＝95           | = 95
          等于95         | = 95
          >95            | > 95
          ＞95           | > 95
          ﹥95           | > 95
          大于95         | > 95
          高于95         | > 95
          超过95         | > 95
          <95            | < 95
          ＜95           | < 95
          小于95         | < 95
          低于95         | < 95
          少于95         | < 95
          不足95         | < 95
          ≥95            | >= 95
          ≧95            | >= 95
          ⩾95            | >= 95
          ≮95            | >= 95
          >=95           | >= 95
          ＞＝95         | >= 95
          ＞=95          | >= 95
          ≥=95           | >= 95
          ≥≥95           | >= 95
          =>95           | >= 95
          &ge;95         | >= 95
          &gt;=95        | >= 95
          \uf0b395       | >= 95
          》95           | >= 95
          》=95          | >= 95
          不少于95       | >= 95
          不低于95       | >= 95
          不得低于95     | >= 95
          不小于95       | >= 95
          大于等于95     | >= 95
          大于或等于95   | >= 95
          至少95         | >= 95
          ≥不低于95      | >= 95
          不低于≥95      | >= 95
          ≤95            | <= 95
          ≦95            | <= 95
          ⩽95            | <= 95
          ≯95            | <= 95
          <=95           | <= 95
          ＜＝95         | <= 95
          &lt;=95        | <= 95
          \uf0a395       | <= 95
          《95           | <= 95
          不超过95       | <= 95
          不高于95       | <= 95
          不大于95       | <= 95
          小于等于95     | <= 95
          至多95         | <= 95
          未超过95       | <= 95
          $\\geq 95\\%$  | >= 95 %
          $\\leq 95 \\%$ | <= 95 %
          $\\ge 95$%     | >= 95 %
          ${\\geq}95\\%$ | >= 95 %
          # signs behind
          95%以上        | >= 95 %
          95%及以上      | >= 95 %
          95%（含）以上  | >= 95 %
          5%以下         | <= 5 %
          5%以内         | <= 5 %
          30日内         | <= 30 日
          5个工作日之内  | <= 5 个工作日
          ≥95%以上       | >= 95 %
          >95%以上       | > 95 %
          不超过5%以内   | <= 5 %
          # signs that contradict each other
          ≥95%以下       | 95 %
          =95%以上       | 95 %
          ≥≤95           | 95
          ≠95            | 95
          # signs alone
          ≥              | >= words
          ＝             | = words
          $\\leq X$      | <= words
          ≥优            | >= words
          # words for a sign without a number are words
          不低于上年水平 | words
          大于           | words
          """)
  void readsSigns(String printed, String meaning) {
    assertThat(Print.measure(printed.replace(" ", ""))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0               | 0
          0起             | 0 起
          -3%             | -3 %
          ≥－3            | >= -3
          增长率为-3%     | -3 %
          1290.1          | 1290.1
          1,000,000       | 1000000
          １７４０        | 1740
          １，３５０人    | 1350 人
          ≥９５％         | >= 95 ％
          1.35E+06        | 1350000
          .5              | 0.5
          27项            | 27 项
          12个月          | 12 个月
          12月            | 12 月
          <=12月          | <= 12 月
          =1年            | = 1 年
          45日            | 45 日
          65万            | 65 万
          2.56亿元        | 2.56 亿元
          14.33万人次     | 14.33 万人次
          88万千瓦时      | 88 万千瓦时
          3万元/人/年     | 3 万元/人/年
          3000元／人·年   | 3000 元／人·年
          95元/人·次      | 95 元/人·次
          500元/㎡        | 500 元/㎡
          20mg/m³         | 20 mg/m³
          20m2            | 20 m2
          5km             | 5 km
          4个季度         | 4 个季度
          1次/季度        | 1 次/季度
          2次每年         | 2 次每年
          30户（套）      | 30 户（套）
          95（%）         | 95 %
          100(人)         | 100 人
          ≤1.5‰           | <= 1.5 ‰
          提高5个百分点   | 5 个百分点
          ≤￥20           | <= 20
          # more or less
          30余家          | 30 家
          1000多户        | 1000 户
          100余万元       | 100 万元
          1万余人         | 1 万人
          200人左右       | 200 人
          约200人         | 200 人
          # measure words that are not known
          50羽            | 50 羽
          50甑            | 50 甑
          ≥5标段          | >= 5 标段
          ≥5甲乙丙        | >= 5 甲乙丙
          5甲乙丙         | words with numbers
          ≥30完成         | >= 30
          """)
  void readsQuantitiesWithTheirUnits(String printed, String meaning) {
    assertThat(Print.measure(printed)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # no number
          优                                     | words
          提高                                   | words
          有效保障                               | words
          元旦春节期间                           | words
          互联网+调解                            | words
          # numbers that count nothing
          一网覆盖、一次办好                     | words
          第二批                                 | words
          第2批                                  | words
          三支一扶                               | words
          千家万户                               | words
          十四五规划                             | words
          四好农村路                             | words
          零投诉                                 | words
          网上办理                               | words
          5G网络                                 | words
          5A级景区                               | words
          COVID-19防控                           | words
          执行GB/T1234-2018标准                  | words
          "110"报警                              | words
          2021届毕业生                           | words
          A4纸                                   | words
          PM2.5浓度                              | words
          12345热线                              | words
          3号楼                                  | words
          “1+3”模式                              | words
          〔2021〕12号                           | words
          《2021年工作要点》印发                 | words
          1.足额发放。2.关系转移接续。3.服务     | words
          1、足额发放；2、关系转移接续           | words
          1、足额发放2、关系转移接续             | words
          （1）足额发放（2）关系转移接续         | words
          2020年培训工作顺利开展                 | words
          根据2020年3月10日会议要求提供咨询      | words
          # one quantity
          全区90%人员社保卡发放完毕              | 90 %
          100%完成                               | 100 %
          仲裁案件审理期限为45天                 | 45 天
          《办法》95%                            | 95 %
          群众满意度≥95%                         | >= 95 %
          满意度达到90%以上                      | >= 90 %
          控制成本在280万元以下                  | <= 280 万元
          每季度1次                              | 1 次
          12345热线办结率98%                     | 98 %
          2021年完成培训300人                    | 300 人
          2021年12月31日前完成100%               | 100 %
          ≥95%（含95%）                          | >= 95 %
          2021级学生300人                        | 300 人
          65周岁以上                             | >= 65 周岁
          1、95%以上                             | >= 95 %
          1.2021年完成培训300人                  | 300 人
          完成率95%。                            | 95 %
          # several, or one of which it is not told what it counts
          结案率92%，调解成功率60%               | words with numbers
          服务满6个月以上人员3000元／人          | words with numbers
          ≥95%且≤100%                            | words with numbers
          3-5天                                  | words with numbers
          5%-10%                                 | words with numbers
          5天-10天                               | words with numbers
          3～5次                                 | words with numbers
          服务-5次                               | words with numbers
          100%，100%                             | words with numbers
          1/3                                    | words with numbers
          9:00                                   | words with numbers
          ±5%                                    | words with numbers
          7×24小时                               | words with numbers
          10^5                                   | words with numbers
          \\frac{1}{2}                           | words with numbers
          1，350                                 | words with numbers
          1,00                                   | words with numbers
          1.2.3                                  | words with numbers
          5.                                     | words with numbers
          2021.12                                | words with numbers
          20211231                               | words with numbers
          每月15日前                             | words with numbers
          18时前                                 | words with numbers
          1+X证书                                | words with numbers
          99999999999999999999                   | words with numbers
          # numbers in Chinese characters
          追讨民工工资上千余万元                 | words with numbers
          数百人                                 | words with numbers
          十余家                                 | words with numbers
          一百二十人                             | words with numbers
          两千户                                 | words with numbers
          三次                                   | words with numbers
          不少于三次                             | words with numbers
          百分之九十五                           | words with numbers
          开展30次，数百人参加                   | words with numbers
          """)
  void tellsQuantitiesFromWords(String printed, String meaning) {
    assertThat(Print.measure(printed)).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # dates
          12月31日                      | time *-12-31 to *-12-31
          2021年12月31日                | time 2021-12-31 to 2021-12-31
          2021年12月31日。              | time 2021-12-31 to 2021-12-31
          ２０２１年１２月３１日        | time 2021-12-31 to 2021-12-31
          2021-12-31                    | time 2021-12-31 to 2021-12-31
          2021.12.31                    | time 2021-12-31 to 2021-12-31
          2021/12/31                    | time 2021-12-31 to 2021-12-31
          2021.1.5                      | time 2021-1-5 to 2021-1-5
          2021-12                       | time 2021-12 to 2021-12
          2021年12月                    | time 2021-12 to 2021-12
          2021年12月份                  | time 2021-12 to 2021-12
          2021年                        | time 2021 to 2021
          2021年度                      | time 2021 to 2021
          于2021年10月完成              | time 2021-10 to 2021-10
          2021年10月31日通过验收        | time 2021-10-31 to 2021-10-31
          # ends
          2021年12月31日前              | time .. to 2021-12-31
          2021年12月31日之前            | time .. to 2021-12-31
          2021年12月31日前完成          | time .. to 2021-12-31
          2024年12月底前                | time .. to 2024-12
          2020年12月前                  | time .. to 2020-12
          2021年底                      | time .. to 2021
          12月底                        | time .. to *-12
          年底前                        | time .. to *-12
          11月31日前                    | time .. to *-11-31
          2021年9月起                   | time 2021-9 to ..
          不晚于2021年12月31日          | <= time 2021-12-31 to 2021-12-31
          ≤2021年12月31日               | <= time 2021-12-31 to 2021-12-31
          按计划12月底前完成全部工作    | time .. to *-12
          # periods
          2021年1月-12月                | time 2021-1 to 2021-12
          2021年1-12月                  | time 2021-1 to 2021-12
          2021年1月—12月                | time 2021-1 to 2021-12
          1-12月                        | time *-1 to *-12
          1月至12月                     | time *-1 to *-12
          2021年1月1日至2021年12月31日  | time 2021-1-1 to 2021-12-31
          2021年1月1日至12月31日止      | time 2021-1-1 to 2021-12-31
          2021年12月1日-31日            | time 2021-12-1 to 2021-12-31
          2021-2023年                   | time 2021 to 2023
          2021年至2023年                | time 2021 to 2023
          2021.9-2022.6                 | time 2021-9 to 2022-6
          2021年9月至2022年6月          | time 2021-9 to 2022-6
          5月中旬                       | time *-5 to *-5
          1-4季度                       | time *-1 to *-12
          2021年第1—2季度               | time 2021-1 to 2021-6
          2021年1月至12月每月           | time 2021-1 to 2021-12
          第3季度                       | time *-7 to *-9
          第三季度                      | time *-7 to *-9
          4季度                         | time *-10 to *-12
          2021年第四季度                | time 2021-10 to 2021-12
          2021年前三季度                | time 2021-1 to 2021-9
          2021年上半年                  | time 2021-1 to 2021-6
          # neither
          13月5日                       | words with numbers
          2021年5月开工，12月底完工     | words with numbers
          2021年13月                    | words with numbers
          """)
  void readsDatesAndPeriods(String printed, String meaning) {
    assertThat(Print.measure(printed)).isEqualTo(meaning);
  }

  @Test
  void pointsAtTheUnit() {
    Printed printed =
        Printed.of(
            List.of(
                new Run("≥3万元", new Place.InText(7, 4, 8)),
                new Run("/人", new Place.InText(8, 4, 6))));

    assertThat(Measures.unit(printed))
        .contains(
            Printed.of(
                List.of(
                    new Run("万元", new Place.InText(7, 6, 8)),
                    new Run("/人", new Place.InText(8, 4, 6)))));
  }

  @Test
  void pointsAtBothPiecesOfAUnit() {
    assertThat(Measures.unit(Print.of("100余万元")).map(Printed::text)).contains("万元");
    assertThat(Measures.unit(Print.of("5万余元")).orElseThrow().runs())
        .containsExactly(
            new Run("万", new Place.InText(1, 1, 2)), new Run("元", new Place.InText(1, 3, 4)));
  }

  @Test
  void readsTheUnitOfAnEscapedPercentSign() {
    assertThat(Measures.unit(Print.of("$\\geq95\\%$")))
        .contains(Printed.of(List.of(new Run("%", new Place.InText(1, 8, 9)))));
  }

  @Test
  void hasNoUnitWithoutAQuantity() {
    assertThat(Measures.unit(Print.of("有效保障"))).isEmpty();
    assertThat(Measures.unit(Print.of("3天，5天"))).isEmpty();
    assertThat(Measures.unit(Print.of("2021年"))).isEmpty();
    assertThat(Measures.unit(Print.of("95"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "1.",
        "1,",
        "1、",
        "≥",
        "《",
        "《1",
        "》",
        "第",
        "一",
        "十元/",
        "元/",
        "1元/",
        "万",
        "1-",
        "2021年",
        "2021-12-31至",
        "1月",
        "-",
        "不",
        "大于或",
        "(",
        "（1）",
        "“",
        "$",
        "\\",
        "\\geq",
        "{1}",
        "&",
        "百分之",
        "年底",
        "12月31日前",
        "人",
        "95%以上，",
        "余",
        "\ud83d\uddf9"
      })
  void readsLongTextsInNoTime(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    assertThat(Measures.read(Print.of(text)).text()).isEqualTo(text);
    assertThat(Measures.read(Print.of("≥95%" + text)).text()).hasSize(text.length() + 4);
    assertThat(Measures.unit(Print.of(text + "95%"))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsBackAQuantityInAnyForm(long seed) {
    Map<String, Comparison> before =
        Map.of(
            "≥",
            Comparison.AT_LEAST,
            "≦",
            Comparison.AT_MOST,
            "＞＝",
            Comparison.AT_LEAST,
            "<=",
            Comparison.AT_MOST,
            "=",
            Comparison.EQUAL,
            ">",
            Comparison.MORE,
            "＜",
            Comparison.LESS,
            "不低于",
            Comparison.AT_LEAST,
            "不超过",
            Comparison.AT_MOST,
            "$\\geq$",
            Comparison.AT_LEAST);
    List<String> signs = before.keySet().stream().sorted().toList();
    List<String> units = List.of("", "%", "％", "户", "万元", "元/人·次", "个工作日", "平方公里", "户（套）", "km²");
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      BigDecimal number = BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(5));
      String unit = units.get(random.nextInt(units.size()));
      String sign = random.nextInt(3) == 0 ? "" : signs.get(random.nextInt(signs.size()));
      String digits =
          String.format((random.nextBoolean() ? "%,." : "%.") + number.scale() + "f", number);
      String printed = sign + digits + unit;

      Measure expected =
          new Measure.Quantity(
              Optional.ofNullable(before.get(sign)),
              number,
              unit.isEmpty() ? Optional.empty() : Optional.of(unit));
      // 2021.12 and 20211231 can be dates.
      if (!printed.matches("(19|20)\\d\\d\\.\\d\\d?|(19|20)\\d{6}")) {
        assertThat(Measures.read(Print.of(printed)).value()).as(printed).contains(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsAnyCharactersWithoutFailing(long seed) {
    String characters = "0123456789.,，-—~至年月日第季度前底%元万人/（）()《》≥≤<=>\\${}&;ge“”、。一二三百千余上数不低于以内";
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(12);
      for (int j = 0; j < length; j++) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      Printed printed = Print.of(text.toString());
      Optional<Measure> measure = Measures.read(printed).value();
      Optional<String> unit =
          measure.flatMap(
              m -> m instanceof Measure.Quantity quantity ? quantity.unit() : Optional.empty());
      assertThat(Measures.unit(printed).map(Printed::text)).as(text.toString()).isEqualTo(unit);
    }
  }
}
