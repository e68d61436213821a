package org.fuhe.scorer.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class WordFileTest {
  @Test
  void aKeyCanHaveSeveralLines() {
    var words = WordFile.lists(WordFileTest.class, "words.txt");
    assertThat(words).containsOnlyKeys("more", "less");
    assertThat(words.get("more")).containsExactly("满意度", "完成率", "覆盖率");
    assertThat(words.get("less")).containsExactly("成本");
  }

  @Test
  void aValueIsAllThatStandsOnTheRight() {
    assertThat(WordFile.values(WordFileTest.class, "words.txt"))
        .hasSize(2)
        .containsEntry("less", "成本")
        .containsEntry("more", "覆盖率, 满意度");
  }

  @Test
  void aLineWithoutAnEqualsSignIsRefused() {
    assertThatThrownBy(() -> WordFile.lists(WordFileTest.class, "no-words.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("more: 满意度");
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatThrownBy(() -> WordFile.lists(WordFileTest.class, "nothing.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("nothing.txt is missing");
  }

  @Test
  void printedTextIsComparedHalfWidthAndWithoutSpaces() {
    assertThat(WordFile.plain("满意度（％） ≥ 90")).isEqualTo("满意度(%)≥90");
  }
}
