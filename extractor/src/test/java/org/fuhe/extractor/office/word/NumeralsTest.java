package org.fuhe.extractor.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          3, decimal, 3
          3, chineseCounting, 三
          10, chineseCounting, 十
          12, chineseCountingThousand, 十二
          20, chineseCountingThousand, 二十
          105, chineseCountingThousand, 一百零五
          11, chineseLegalSimplified, 壹拾壹
          3, decimalEnclosedCircleChinese, ③
          21, decimalEnclosedCircle, 21
          2, ideographTraditional, 乙
          4, lowerRoman, iv
          28, upperLetter, BB
          7, decimalZero, 07
          12, decimalFullWidth, １２
          5, unheardOf, 5
          """)
  void numbersAreWrittenAsTheListSays(int number, String format, String written) {
    assertThat(Numerals.written(number, format)).isEqualTo(written);
  }
}
