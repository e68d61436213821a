package org.fuhe.extractor.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Parts;
import org.fuhe.model.Place;
import org.junit.jupiter.api.Test;

final class DocReaderTest {
  @Test
  void aFormIsReadToTheTableThatItEndsIn() throws Exception {
    assertThat(Parts.of(DocReader.read(form())))
        .containsExactly(
            "line 项目支出绩效自评表",
            "line 1.做好养护",
            "line 2.按时完成",
            "table 3x4",
            "0,0 2x1 项目资金",
            "0,1 1x2 预算数",
            "0,3 执行数",
            "1,1 年初",
            "1,2 全年",
            "1,3 90.00",
            "2,0 项目类别",
            "2,1 1x3 ☑新增 □延续");
  }

  @Test
  void placesCountTablesRowsAndColumns() throws Exception {
    Content content = DocReader.read(form());

    assertThat(Parts.grid(content).cells().get(5).printed().place())
        .isEqualTo(new Place.InTable(1, 2, 4, 0, 5));
  }

  /** See {@code make.sh} beside it. */
  private static byte[] form() throws IOException {
    try (InputStream in = DocReaderTest.class.getResourceAsStream("form.doc")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
