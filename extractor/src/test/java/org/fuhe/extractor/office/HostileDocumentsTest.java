package org.fuhe.extractor.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fuhe.extractor.Extraction;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.UnreadableException.Reason;
import org.fuhe.extractor.office.sheet.XlsxReader;
import org.fuhe.extractor.office.word.DocReader;
import org.fuhe.extractor.office.word.DocxReader;
import org.fuhe.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is in a file, it is read or refused, in bounded time and memory. */
@Timeout(120)
final class HostileDocumentsTest {
  private static final String LAUGHS =
      "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
          + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>"
          + "<!ENTITY e SYSTEM 'file:///etc/hostname'>]>";

  static Stream<Arguments> documents() throws IOException {
    String table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>项目名称</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    String sheet =
        "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>项目名称</t></is></c>"
            + "<c r='B1'><v>95.5</v></c></row></sheetData>";
    String page = "<html><body><table><tr><td colspan=2>项目名称<td>甲</table></body></html>";
    return Map.of(
            "a.docx", OfficeFile.docx(table.repeat(20)).bytes(),
            "a.xlsx", OfficeFile.xlsx(sheet).bytes(),
            "a.xls", xls(),
            "a.doc", resource("word/form.doc"),
            "a.html", page.getBytes(UTF_8),
            "a.csv", "甲,乙,丙\n\"丁\n\",戊,\"\"\n1,2,3\n".getBytes(UTF_8))
        .entrySet()
        .stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void aFileThatIsCutOffIsReadOrRefused(String name, byte[] bytes) {
    for (int tenth = 0; tenth < 10; tenth++) {
      assertBounded(Arrays.copyOf(bytes, bytes.length * tenth / 10), name);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void aFileOfWhichBytesAreChangedIsReadOrRefused(String name, byte[] bytes) {
    Random random = new Random(name.hashCode());
    for (int i = 0; i < 30; i++) {
      byte[] changed = bytes.clone();
      for (int change = 0; change <= i; change++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      assertBounded(changed, name);
    }
  }

  @Test
  void entitiesAreNeitherExpandedNorFetched() {
    OfficeFile document =
        new OfficeFile()
            .with(
                "word/document.xml",
                LAUGHS + "<document><body><p><r><t>&d;&e;</t></r></p></body></document>");
    OfficeFile workbook =
        OfficeFile.workbook("<sheet name='1' r:id='r1'/>")
            .with(
                "xl/worksheets/sheet1.xml",
                LAUGHS + "<worksheet><row><c t='str'><v>&d;&e;</v></c></row></worksheet>");

    assertRefused(Reason.DAMAGED, () -> DocxReader.read(document.bytes()));
    assertRefused(Reason.DAMAGED, () -> XlsxReader.read(workbook.bytes()));
  }

  @Test
  void partsAreReadInTheirEncodingAndBytesThatAreNoCharactersAreRefusedInSilence()
      throws Exception {
    String part =
        "<?xml version='1.0' encoding='%s'?><document><body><p><r><t>项目</t></r></p></body></document>";
    for (String encoding : List.of("UTF-8", "GB2312", "UTF-16", "UTF-16LE")) {
      byte[] bytes = part.formatted(encoding).getBytes(Charset.forName(encoding));
      assertThat(
              DocxReader.read(new OfficeFile().with("word/document.xml", bytes).bytes()).blocks())
          .as(encoding)
          .hasSize(1);
    }
    byte[] broken = part.formatted("UTF-8").getBytes(Charset.forName("GBK"));
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(terminal, true, UTF_8));
    try {
      byte[] bytes = new OfficeFile().with("word/document.xml", broken).bytes();
      assertRefused(Reason.DAMAGED, () -> DocxReader.read(bytes));
    } finally {
      System.setErr(before);
    }
    assertThat(terminal.size()).isZero();
  }

  @Test
  void rowsBeyondTheLastOneAreNoRows() {
    byte[] bytes =
        OfficeFile.xlsx("<sheetData><row r='2147483647'><c><v>1</v></c></row></sheetData>").bytes();

    assertRefused(Reason.DAMAGED, () -> XlsxReader.read(bytes));
  }

  @Test
  void mergedCellsOfAWholeSheetAreNoTable() throws Exception {
    String cell = "<c r='%s' t='inlineStr'><is><t>甲</t></is></c>";
    byte[] bytes =
        OfficeFile.xlsx(
                "<sheetData><row r='1'>"
                    + cell.formatted("A1")
                    + cell.formatted("XFD1")
                    + "</row><row r='1048576'>"
                    + cell.formatted("A1048576")
                    + cell.formatted("XFD1048576")
                    + "</row></sheetData><mergeCells>"
                    + "<mergeCell ref='A1:XFD1048576'/>".repeat(1000)
                    + "</mergeCells>")
            .bytes();

    assertThat(XlsxReader.read(bytes).problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.LIMIT_EXCEEDED);
  }

  @Test
  void aTextThatIsUsedTooOftenIsTooLarge() {
    byte[] bytes =
        OfficeFile.xlsx(
                "<sheetData><row>" + "<c t='s'><v>0</v></c>".repeat(10_000) + "</row></sheetData>")
            .with("xl/sharedStrings.xml", "<sst><si><t>" + "长".repeat(30_000) + "</t></si></sst>")
            .bytes();

    assertRefused(Reason.TOO_LARGE, () -> XlsxReader.read(bytes));
  }

  @Test
  void aPartThatUnpacksWithoutEndIsTooLarge() {
    byte[] spaces = new byte[200 << 20];
    Arrays.fill(spaces, (byte) ' ');
    byte[] bytes = OfficeFile.docx("").with("word/media/a.png", spaces).bytes();

    assertRefused(Reason.TOO_LARGE, () -> DocxReader.read(bytes));
  }

  @Test
  void tablesInTablesEndSomewhere() {
    int depth = 5000;
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "</w:tc></w:tr></w:tbl>";
    byte[] document = OfficeFile.docx(open.repeat(depth) + close.repeat(depth)).bytes();
    byte[] page = "<table><tr><td>".repeat(depth).concat("甲").getBytes(UTF_8);

    assertBounded(document, "a.docx");
    assertBounded(page, "a.html");
  }

  @Test
  void aPageWithCellsOfEndlessSizeIsBounded() {
    String row = "<tr>" + "<td colspan=1000 rowspan=60000>甲</td>".repeat(50) + "</tr>";

    assertBounded(("<html><table>" + row.repeat(50) + "</table>").getBytes(UTF_8), "a.html");
  }

  @Test
  void aDocumentThatIsOfAnotherKindIsDamaged() {
    assertRefused(Reason.DAMAGED, () -> DocReader.read(xls()));
  }

  private static void assertBounded(byte[] bytes, String name) {
    try {
      Extraction extraction = Extractor.extract(bytes, name);
      assertThat(extraction.mediaType()).isNotEmpty();
    } catch (UnreadableException e) {
      assertThat(e.reason().name().toLowerCase(Locale.ROOT)).isNotEmpty();
    }
  }

  private static void assertRefused(Reason reason, ThrowingCallable reading) {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(reading)
        .matches(e -> e.reason() == reason, reason.name());
  }

  private static byte[] xls() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("表").createRow(0).createCell(0).setCellValue("项目名称");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = HostileDocumentsTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
