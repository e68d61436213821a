package org.fuhe.extractor.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"— 3 —", "-12-", "－5－", "第3页", "第 3 页 共 8 页", "Page 4", "page 2 of 9", "· 7 ·"})
  void marksTellAPageNumberAnywhere(String text) {
    assertThat(PageNumber.isMarked(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "1,234", "-", "-3", "3%", "第3季度", "3页纸"})
  void figuresAndWordsAreNoPageNumbersByThemselves(String text) {
    assertThat(PageNumber.isMarked(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3/8", "12页"})
  void bareNumbersAreAPagesAtItsEdge(String text) {
    assertThat(PageNumber.isAtEdge(text)).isTrue();
  }
}
