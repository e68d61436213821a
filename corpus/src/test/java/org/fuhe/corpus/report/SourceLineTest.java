package org.fuhe.corpus.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

final class SourceLineTest {
  @Test
  void aLineIsCutWhereItIsMarked() {
    assertThat(SourceLine.of(7, "培训人数\t100\t31", places(9, 11), places()).pieces())
        .containsExactly("培训人数 100 ", "31");
  }

  @Test
  void placesCountCharactersAndNotTheirHalves() {
    assertThat(SourceLine.of(7, "😀20分", places(1, 3), places()).pieces())
        .containsExactly("😀", "20", "分");
  }

  @Test
  void aPersonIsNotNamed() {
    assertThat(SourceLine.of(7, "某某某 得分 20", places(7, 9), places(0, 3)).pieces())
        .containsExactly(SourceLine.HIDDEN + " 得分 ", "20");
    assertThat(SourceLine.of(7, "电话13900000000 20", places(14, 16), places()).pieces())
        .containsExactly(SourceLine.HIDDEN, "20");
  }

  @Test
  void ofALongLineThePartNearTheMarkIsShown() {
    String line = "前".repeat(500) + "20" + "后".repeat(500);

    assertThat(SourceLine.of(7, line, places(500, 502), places()).pieces())
        .containsExactly("… " + "前".repeat(60), "20", "后".repeat(60) + " …");
  }

  private static BitSet places(int... fromTo) {
    BitSet places = new BitSet();
    if (fromTo.length == 2) {
      places.set(fromTo[0], fromTo[1]);
    }
    return places;
  }
}
