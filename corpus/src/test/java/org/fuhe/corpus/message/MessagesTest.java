package org.fuhe.corpus.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.UnreadableException.Reason;
import org.fuhe.extractor.type.FileType;
import org.fuhe.model.Box;
import org.fuhe.model.Place;
import org.fuhe.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {
  private static final Messages ZH = Explanations.messages(Language.ZH);
  private static final Messages EN = Explanations.messages(Language.EN);

  @Test
  void bothLanguagesHaveTheSameMessagesWithTheSamePlaceholders() {
    assertThat(EN.keys()).isEqualTo(ZH.keys());
    assertThat(ZH.keys())
        .allSatisfy(key -> assertThat(EN.placeholders(key)).isEqualTo(ZH.placeholders(key)));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfProblemHasAMessageThatNamesItsLine(Problem.Kind kind) {
    Problem problem = new Problem(kind, "项目属$性", Optional.of(new Place.InText(12, 0, 3)));

    assertThat(Explanations.problem(problem).in(ZH)).startsWith("第12行：").contains("项目属$性");
    assertThat(Explanations.problem(problem).in(EN)).startsWith("line 12: ").contains("项目属$性");
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasAMessage(Reason reason) {
    FileType type = new FileType("application/pdf");

    assertThat(Explanations.unreadable(reason, type).in(ZH)).isNotEmpty().doesNotContain("{");
    assertThat(Explanations.unreadable(reason, type).in(EN)).isNotEmpty().doesNotContain("{");
  }

  @ParameterizedTest
  @EnumSource
  void everyFaultOfAPathHasAMessage(PathFault fault) {
    assertThat(Explanations.path(fault).in(ZH)).isNotEmpty();
    assertThat(Explanations.path(fault).in(EN)).isNotEmpty();
  }

  @Test
  void placesOnPagesAndInSheetsAreNamedToo() {
    Place page = new Place.OnPage(3, new Box(0, 0, 1, 1));
    Place cell = new Place.InSheet("自评", "B12");

    assertThat(explained(new Problem(Problem.Kind.UNPLACED_TEXT, "x", Optional.of(page))))
        .startsWith("第3页：");
    assertThat(explained(new Problem(Problem.Kind.UNPLACED_TEXT, "x", Optional.of(cell))))
        .startsWith("工作表“自评”单元格B12：");
  }

  @Test
  void aFormatIsCalledWhatPeopleCallIt() {
    FileType type = new FileType("application/vnd.ms-excel");

    assertThat(Explanations.unreadable(Reason.UNSUPPORTED, type).in(ZH))
        .isEqualTo("Excel (.xls) 文件，本版本尚不能读取");
    assertThat(Explanations.unreadable(Reason.UNSUPPORTED, new FileType("image/png")).in(ZH))
        .isEqualTo("image/png 文件，本版本尚不能读取");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"张三13800000000", "联系人及电话：张三", "电话 023-48600000", "48612345", "０２３４８６００００"})
  void noMessageHoldsAPersonsContacts(String detail) {
    Problem problem = new Problem(Problem.Kind.UNPLACED_TEXT, detail, Optional.empty());

    assertThat(explained(problem)).isEqualTo("不属于任何栏目的文字“（含联系方式，此处不显示）”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"5184000.00", "1,350,000", "48612345万元", "20210101", "100"})
  void anAmountIsNoTelephoneNumber(String detail) {
    Problem problem = new Problem(Problem.Kind.UNREADABLE_VALUE, detail, Optional.empty());

    assertThat(explained(problem)).contains(detail);
  }

  @Test
  void aLongDetailIsCutBetweenCharacters() {
    Problem problem = new Problem(Problem.Kind.UNPLACED_TEXT, "𠮷".repeat(50), Optional.empty());

    assertThat(explained(problem)).isEqualTo("不属于任何栏目的文字“" + "𠮷".repeat(40) + "…”");
  }

  @Test
  void manyProblemsAreCounted() {
    Problem problem = new Problem(Problem.Kind.UNPLACED_TEXT, "x", Optional.empty());

    assertThat(Explanations.problems(List.of()).in(ZH)).isEmpty();
    assertThat(Explanations.problems(List.of(problem, problem)).in(EN))
        .isEqualTo("text that belongs to no field \"x\"; text that belongs to no field \"x\"");
    assertThat(Explanations.problems(List.of(problem, problem, problem, problem)).in(EN))
        .endsWith("\"x\" … 4 in all");
  }

  @Test
  void aDefectIsExplainedWithoutTheWordsOfTheDocument() {
    RuntimeException defect = new IllegalStateException("张三13800000000");

    assertThat(Explanations.failure(defect).in(EN))
        .matches("a defect of the program, IllegalStateException \\(MessagesTest.java:\\d+\\)");
  }

  @Test
  void sizesAreInMegabytes() {
    assertThat(Explanations.tooLarge(200_000_000, 32 << 20).in(EN))
        .isEqualTo("190.7 MB, more than the limit of 32 MB; not read");
  }

  private static String explained(Problem problem) {
    return Explanations.problem(problem).in(ZH);
  }
}
