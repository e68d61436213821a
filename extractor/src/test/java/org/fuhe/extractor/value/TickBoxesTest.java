package org.fuhe.extractor.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TickBoxesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "部门预算项目",
        "1.部门预算项目2.省专项",
        "救助补助（含临时救助）",
        "困难群众补助（）",
        "二○二一年项目",
        "<b>项目</b>",
        "x",
        "项目[1]"
      })
  void isNoChoiceWithoutABox(String printed) {
    assertThat(TickBoxes.ticked(Print.of(printed))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          # none ticked
          □新增项目□延续项目                                       ! -
          1.新增项目□2.延续项目□                                   ! -
          新增项目（）延续项目（）                                 ! -
          []新增项目[]延续项目                                     ! -
          √                                                        ! -
          # box before the option
          ☑新增项目□延续项目                                       ! 新增项目
          □新增项目☑延续项目                                       ! 延续项目
          □新增项目、☑延续项目；                                   ! 延续项目
          ☑1.新增项目□2.延续项目                                   ! 新增项目
          1.☑新增项目2.□延续项目                                   ! 新增项目
          ①■新增项目②□延续项目                                     ! 新增项目
          项目属性：☑新增项目□延续项目                             ! 新增项目
          ■常年性项目■延续性项目□一次性项目                        ! 常年性项目|延续性项目
          [x]新增项目[]延续项目                                    ! 新增项目
          （√）新增项目（）延续项目                                ! 新增项目
          ☒新增项目☐延续项目                                       ! 新增项目
          🗹新增项目☐延续项目                                       ! 新增项目
          ☑️新增项目☐延续项目                                       ! 新增项目
          ●新增项目○延续项目                                       ! 新增项目
          ☑新增项目延续项目                                        ! 新增项目延续项目
          <inputtype="radio"checked>新增<inputtype="radio">延续    ! 新增
          # box behind the option
          新增项目☑延续项目□                                       ! 新增项目
          1.部门预算项目☑2.省专项□                                 ! 部门预算项目
          1、部门预算项目□2、市直专项√3、市对下转移支付项目□       ! 市直专项
          (1)部门预算项目□(2)市直专项√                             ! 市直专项
          一、部门预算项目□二、市直专项☑                           ! 市直专项
          新增项目（√）延续项目（）                                ! 新增项目
          新增项目(√)                                              ! 新增项目
          新增项目[√]延续项目[ ]                                   ! 新增项目
          是√否□                                                   ! 是
          新增项目□√延续项目□                                      ! 新增项目
          1.部门预算项目☑2.省专项                                  ! 部门预算项目
          1.部门预算项目☑2.省专项3.转移支付项目□                   ! 部门预算项目
          1.部门预算项目□2.省专项3.转移支付项目☑                   ! 转移支付项目
          1、部门<INPUTchecked=""type="checkbox"/>2、省<inputtype="checkbox"/> ! 部门
          1、部门<inputtype="checkbox"/>2、省<inputchecked=""type="check       ! 省
          """)
  void tellsTheTickedOptions(String printed, String options) {
    String expected = options.equals("-") ? "" : options;

    assertThat(TickBoxes.ticked(Print.of(printed.replace(" ", ""))))
        .hasValueSatisfying(
            ticked ->
                assertThat(ticked.stream().map(Printed::text).collect(Collectors.joining("|")))
                    .isEqualTo(expected));
  }

  @Test
  void pointsAtTheOption() {
    Printed printed = Printed.of(List.of(new Run("🗹新增□延续", new Place.InText(2, 5, 11))));

    assertThat(TickBoxes.ticked(printed).orElseThrow())
        .containsExactly(Printed.of(List.of(new Run("新增", new Place.InText(2, 6, 8)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"□", "☑", "1、", "(", "<input", "（）", "√□", "、", "☑1、"})
  void readsLongTextsInNoTime(String piece) {
    assertThat(TickBoxes.ticked(Print.of(piece.repeat(20_000) + "☑甲"))).isPresent();
  }
}
