package org.fuhe.extractor.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YearsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # not told
          项目支出绩效自评表                         |
          2021年度预算和2022年度预算                 |
          2021-2023年规划项目                        |
          2021年至2023年项目                         |
          财预〔2021〕12号                           |
          填报日期2022年4月14日                      |
          填报日期2022年04月14日                     |
          12021年                                    |
          20210年                                    |
          1740年度                                   |
          51092324T000010263357                      |
          # told
          2021年度部门项目支出绩效自评汇总表         | 2021
          项目支出绩效自评表（2021年度）             | 2021
          （２０２１年度）                           | 2021
          2023年项目支出绩效目标表                   | 2023
          2021部门预算项目绩效自评                   | 2021
          (2021)                                     | 2021
          2021                                       | 2021
          二〇二一年度项目支出绩效自评表             | 2021
          二○二一年项目支出绩效目标表                | 2021
          关于2022年公开2021年度绩效自评结果的说明   | 2021
          2021年度自评表（2021年度）                 | 2021
          2021年度自评表填报日期2022年4月14日        | 2021
          财预〔2020〕12号2021年绩效自评表           | 2021
          """)
  void findsTheFiscalYear(String title, Integer year) {
    assertThat(Years.find(Print.of(title)).flatMap(found -> found.value()).orElse(null))
        .isEqualTo(year);
  }

  @Test
  void pointsAtTheDigits() {
    Printed title = Printed.of(List.of(new Run("（2021年度）", new Place.InText(3, 10, 18))));

    assertThat(Years.find(title).orElseThrow().printed())
        .isEqualTo(Printed.of(List.of(new Run("2021", new Place.InText(3, 11, 15)))));
  }
}
