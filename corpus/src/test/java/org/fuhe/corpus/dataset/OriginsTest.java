package org.fuhe.corpus.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fuhe.corpus.dataset.Origins.Part;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.text.SourceText;
import org.fuhe.model.Box;
import org.fuhe.model.Place;
import org.fuhe.model.Printed;
import org.fuhe.model.Run;
import org.junit.jupiter.api.Test;

final class OriginsTest {
  private static final String SOURCE = "公 务　用车\n公<br>务\n公务\n";

  @Test
  void charactersThatOnlyWhiteSpacePartsAreOnePartWithIt() throws UnreadableException {
    Printed printed = printed(run("公", 1, 0), run("务", 1, 2), run("用车", 1, 4));

    assertThat(parts(printed)).containsExactly(new Part("公 务　用车", place(1, 0, 6)));
  }

  @Test
  void charactersThatAnythingElsePartsAreTwo() throws UnreadableException {
    Printed printed = printed(run("公", 2, 0), run("务", 2, 5));

    assertThat(parts(printed))
        .containsExactly(new Part("公", place(2, 0, 1)), new Part("务", place(2, 5, 6)));
  }

  @Test
  void eachLineHasAPartOfItsOwn() throws UnreadableException {
    Printed printed = printed(run("用车", 1, 4), run("公", 3, 0), run("务", 3, 1));

    assertThat(parts(printed))
        .containsExactly(new Part("用车", place(1, 4, 6)), new Part("公务", place(3, 0, 2)));
  }

  @Test
  void whatIsReadBackwardsIsNotTurnedRound() throws UnreadableException {
    Printed printed = printed(run("务", 3, 1), run("公", 3, 0));

    assertThat(parts(printed)).extracting(Part::text).containsExactly("务", "公");
  }

  @Test
  void withoutItsSourceOnlyWhatTouchesIsOnePart() {
    Origins origins = new Origins(Optional.empty());

    assertThat(origins.parts(printed(run("公", 3, 0), run("务", 3, 1)))).hasSize(1);
    assertThat(origins.parts(printed(run("公", 1, 0), run("务", 1, 2)))).hasSize(2);
  }

  @Test
  void placesOnAPageStayAsTheyAre() {
    Place place = new Place.OnPage(1, new Box(0, 0, 5, 5));
    Printed printed = Printed.of(List.of(new Run("公", place), new Run("务", place)));

    assertThat(new Origins(Optional.empty()).parts(printed)).hasSize(2);
  }

  private static List<Part> parts(Printed printed) throws UnreadableException {
    return new Origins(Optional.of(SourceText.of(SOURCE.getBytes(StandardCharsets.UTF_8))))
        .parts(printed);
  }

  private static Printed printed(Run... runs) {
    return Printed.of(List.of(runs));
  }

  private static Run run(String characters, int line, int from) {
    return new Run(characters, place(line, from, from + characters.length()));
  }

  private static Place place(int line, int from, int to) {
    return new Place.InText(line, from, to);
  }
}
