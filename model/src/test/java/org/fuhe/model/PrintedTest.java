package org.fuhe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PrintedTest {
  private static final Run FIRST = new Run("预算𠮷", new Place.InText(3, 5, 8));
  private static final Run SECOND = new Run("100", new Place.InText(4, 0, 3));

  private final Printed printed = Printed.of(List.of(FIRST, SECOND));

  @Test
  void theTextIsTheCharactersOfTheRuns() {
    assertThat(printed.text()).isEqualTo("预算𠮷100");
  }

  @Test
  void aPartKeepsThePlacesOfItsCharacters() {
    assertThat(printed.part(1, 6).runs())
        .containsExactly(
            new Run("算𠮷", new Place.InText(3, 6, 8)), new Run("10", new Place.InText(4, 0, 2)));
  }

  @Test
  void aPartOfNothingIsBlank() {
    assertThat(printed.part(2, 2).isBlank()).isTrue();
  }

  @Test
  void joiningPutsTheRunsBehindEachOther() {
    assertThat(
            Printed.join(
                List.of(Printed.of(List.of(FIRST)), Printed.BLANK, Printed.of(List.of(SECOND)))))
        .isEqualTo(printed);
  }

  @Test
  void aBlankIsNothingReported() {
    assertThatThrownBy(() -> Reported.text(Printed.BLANK))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAmountInYuanIsExact() {
    assertThat(AmountUnit.TEN_THOUSAND_YUAN.toYuan(new java.math.BigDecimal("53.132")))
        .isEqualByComparingTo("531320");
  }

  @Test
  void aShareKeepsItsDigits() {
    assertThat(new Share(new java.math.BigDecimal("4.21"), true).fraction())
        .isEqualByComparingTo("0.0421");
  }
}
