package org.fuhe.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class StopsTest {
  private static final Box LINE = new Box(10, 20, 40, 30);

  @Test
  void thePlaceOfAPartIsAsWideAsItsCharacters() {
    Place place = new Place.OnPage(1, LINE, Stops.across(10, 15, 25, 40));
    assertThat(place.part(1, 3))
        .isEqualTo(new Place.OnPage(1, new Box(15, 20, 40, 30), Stops.across(15, 25, 40)));
    assertThat(place.part(1, 3).part(0, 1))
        .isEqualTo(new Place.OnPage(1, new Box(15, 20, 25, 30), Stops.across(15, 25)));
  }

  @Test
  void aLineMayRunUpThePage() {
    Place place = new Place.OnPage(1, LINE, Stops.along(30, 24, 20));
    assertThat(place.part(0, 1))
        .isEqualTo(new Place.OnPage(1, new Box(10, 24, 40, 30), Stops.along(30, 24)));
  }

  @Test
  void withoutStopsAPartStandsSomewhereInTheWhole() {
    Place place = new Place.OnPage(1, LINE);
    assertThat(place.part(1, 2)).isEqualTo(place);
  }

  @Test
  void aCharacterHasTwoEdges() {
    assertThatThrownBy(() -> Stops.across(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
