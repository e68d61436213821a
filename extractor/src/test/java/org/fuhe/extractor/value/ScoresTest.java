package org.fuhe.extractor.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScoresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0           | 0
          0分         | 0
          20          | 20
          10.00分     | 10.00
          98分        | 98
          95.5214     | 95.5214
          １００分    | 100
          （10分）    | 10
          (10 分)     |
          98分（优）  | 98
          98(优秀)    | 98
          98分优      | 98
          -2          | -2
          """)
  void readsAScore(String printed, String score) {
    assertThat(Print.number(Scores.read(Print.of(printed)).value()))
        .isEqualTo(score == null ? "" : score);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/", "—", "-", "－", "分", "优", "（）", "()", "20%", "95/100", "20分/20分", "10分（满分）", "10-20",
        "10*执行率", "1,00", "(10)", "98分（", "十分", "10分分"
      })
  void leavesWhatIsNoScore(String printed) {
    assertThat(Scores.read(Print.of(printed)).value()).isEmpty();
  }
}
