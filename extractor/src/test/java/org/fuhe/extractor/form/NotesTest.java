package org.fuhe.extractor.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.Reported;
import org.junit.jupiter.api.Test;

final class NotesTest {
  @Test
  void aNoteGoesOnWithItsNumberedLines() throws UnreadableException {
    assertThat(
            notes(
                """
                填报单位：某某局

                填表说明：

                1. 一个项目填写一行；
                2. 自评等级按优（90-100分），良（80-89分）划定。

                附件1：
                3. 此处不属于说明
                """))
        .containsExactly("填表说明：", "1.一个项目填写一行；", "2.自评等级按优（90-100分），良（80-89分）划定。");
  }

  @Test
  void aNoteCanStandInOneLine() throws UnreadableException {
    assertThat(notes("注：定量指标得分=权重*B/A\n其他内容\n")).containsExactly("注：定量指标得分=权重*B/A");
  }

  @Test
  void aWordThatOnlyBeginsLikeANoteIsNone() throws UnreadableException {
    assertThat(notes("注册资本情况\n说明书\n")).isEmpty();
  }

  private static List<String> notes(String text) throws UnreadableException {
    return Extractor.extract(text.getBytes(StandardCharsets.UTF_8), "a.txt")
        .disclosure()
        .notes()
        .stream()
        .map(Reported::text)
        .toList();
  }
}
