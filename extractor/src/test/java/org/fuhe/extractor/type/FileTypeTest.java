package org.fuhe.extractor.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FileTypeTest {
  private static final String FORM = "项目支出绩效自评表\n（2021年度）\n项目名称\t公务用车\t分值\t10\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void textIsTextInEveryEncoding(String charset) {
    byte[] bytes = FORM.getBytes(Charset.forName(charset));

    assertThat(FileType.of(bytes, "a.txt").isText()).isTrue();
    assertThat(FileType.of(bytes, "a.pdf").isText()).isTrue();
  }

  @Test
  void textWithTagsOfAPageIsText() {
    byte[] bytes = "<p>项目名称</p>\n<br>公务用车\n".getBytes(StandardCharsets.UTF_8);

    assertThat(FileType.of(bytes, "a.txt").isText()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'a,b,c\n1,2,3\n4,5,6\n'                        | a.txt | text/csv
          'a,b,c\n"1\n",2,3\n4,5,6\n'                    | a.txt | text/csv
          'a,b\n1,2\n'                                   | a.csv | text/csv
          'a,b\n1,2\n'                                   | a.txt | text/plain
          '甲 1,000.00 2\n乙 30 4\n丙 5,000.00 6\n'       | a.txt | text/plain
          'a\tb\tc\n"1\n"\t2\t3\n4\t5\t6\n'           | a.txt | text/tab-separated-values
          'a\tb\tc\n"1"\t2\t3\n4\t5\t6\n'             | a.txt | text/plain
          'a\tb\tc\n"1\t2\t3\n4\t5\t6\n'              | a.txt | text/plain
          """,
      delimiter = '|')
  void delimitedCellsAreToldFromText(String text, String name, String mediaType) {
    byte[] bytes = text.translateEscapes().getBytes(StandardCharsets.UTF_8);

    assertThat(FileType.of(bytes, name).mediaType()).isEqualTo(mediaType);
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, text/plain, true",
    "a.txt, text/csv, false",
    "a.WPS, application/msword, false",
    "a.doc, text/html, true",
    "a, text/html, false",
    "a.unheard, text/html, false"
  })
  void aNameCanPromiseAnotherKind(String name, String mediaType, boolean misnamed) {
    assertThat(new FileType(mediaType).isMisnamed(name)).isEqualTo(misnamed);
  }

  @Test
  void nothingIsEmpty() {
    assertThat(FileType.of(new byte[0], "a.txt").mediaType()).isEqualTo("application/x-empty");
  }

  @Test
  void binaryBytesDoNotBecomeTextByTheirName() {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);

    assertThat(FileType.of(bytes, "a.txt").isUnknown()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          %PDF-1.4 | application/pdf
          {\\rtf1\\ansi | application/rtf
          '<html><body>' | text/html
          '<!DOCTYPE html>' | text/html
          """,
      delimiter = '|')
  void markupIsToldByItsBeginning(String beginning, String mediaType) {
    byte[] bytes = (beginning + FORM).getBytes(StandardCharsets.UTF_8);

    assertThat(FileType.of(bytes, "a.txt").mediaType()).isEqualTo(mediaType);
  }

  @Test
  void aWebArchiveIsToldByItsHeadersAndIsNoText() {
    String headers =
        """
        From: <Saved by a browser>
        MIME-Version: 1.0
        Content-Type: multipart/related;
        \ttype="text/html"; boundary="----x"

        """;

    assertThat(FileType.of((headers + FORM).getBytes(StandardCharsets.UTF_8), "a.doc").mediaType())
        .isEqualTo("multipart/related");
    assertThat(FileType.of((FORM + headers).getBytes(StandardCharsets.UTF_8), "a.doc").isText())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          word/document.xml | application/vnd.openxmlformats-officedocument.wordprocessingml.document
          xl/workbook.xml | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
          OFD.xml | application/ofd
          report.txt | application/zip
          """,
      delimiter = '|')
  void formatsInAZipAreToldByTheirEntries(String entry, String mediaType) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry(entry));
    }

    assertThat(FileType.of(bytes.toByteArray(), "a.txt").mediaType()).isEqualTo(mediaType);
  }
}
