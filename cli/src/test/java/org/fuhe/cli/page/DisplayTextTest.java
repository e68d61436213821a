package org.fuhe.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DisplayTextTest {
  @Test
  void chineseIsBrokenAnywhere() {
    assertThat(DisplayText.wrap("服务对象满意度", 6)).containsExactly("服务对", "象满意", "度");
  }

  @Test
  void wordsAreKeptWhole() {
    assertThat(DisplayText.wrap("the score is above the marks", 12))
        .containsExactly("the score is", "above the", "marks");
  }

  @Test
  void aWordBehindChineseGoesToTheNextLineAsAWhole() {
    assertThat(DisplayText.wrap("得分 total-mismatch", 16)).containsExactly("得分", "total-mismatch");
  }

  @Test
  void aWordThatIsLongerThanALineIsBroken() {
    assertThat(DisplayText.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
  }

  @Test
  void marginsStayBlank() {
    assertThat(DisplayText.wrap("  abcdefgh", 6)).containsExactly("  abcd", "efgh");
  }
}
