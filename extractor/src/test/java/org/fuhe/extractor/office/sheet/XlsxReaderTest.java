package org.fuhe.extractor.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.office.OfficeFile;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Parts;
import org.fuhe.model.Place;
import org.fuhe.model.Problem;
import org.junit.jupiter.api.Test;

final class XlsxReaderTest {
  /** Style 1 is ruled on all sides; 2 to 7 have formats. */
  private static final String STYLES =
      "<styleSheet><numFmts><numFmt numFmtId='176' formatCode='0.00_ '/>"
          + "<numFmt numFmtId='177' formatCode='yyyy&quot;年&quot;m&quot;月&quot;'/></numFmts>"
          + "<borders><border><left/><right/></border><border><left style='thin'/><right style='thin'/>"
          + "<top style='thin'/><bottom style='thin'/></border></borders>"
          + "<cellXfs><xf/><xf borderId='1'/><xf numFmtId='9'/><xf numFmtId='10'/><xf numFmtId='176'/>"
          + "<xf numFmtId='177'/><xf numFmtId='31'/><xf numFmtId='4'/></cellXfs></styleSheet>";

  @Test
  void numbersAreReadAsDisplayed() throws Exception {
    assertThat(
            parts(
                "<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>0.30000000000000004</v></c>"
                    + "<c r='C1' s='2'><v>0.285</v></c><c r='D1' s='3'><v>0.8174</v></c></row><row r='2'>"
                    + "<c r='A2' s='4'><v>2.675</v></c><c r='B2' s='5'><v>44197</v></c>"
                    + "<c r='C2' s='6'><v>44197</v></c><c r='D2' s='7'><v>1234567.891</v></c></row></sheetData>"))
        .containsExactly(
            "table 2x4",
            "0,0 1",
            "0,1 0.3",
            "0,2 29%",
            "0,3 81.74%",
            "1,0 2.68",
            "1,1 2021年1月",
            "1,2 2021年1月1日",
            "1,3 1,234,567.89");
  }

  @Test
  void formulasHaveTheResultThatTheFileKeeps() throws Exception {
    assertThat(
            parts(
                "<sheetData><row r='1'><c r='A1'><f>SUM(B1:C1)</f><v>95.5</v></c>"
                    + "<c r='B1' t='str'><f>\"a\"</f><v>优</v></c></row><row r='2'>"
                    + "<c r='A2' t='e'><v>#DIV/0!</v></c><c r='B2' t='b'><v>1</v></c></row></sheetData>"))
        .containsExactly("table 2x2", "0,0 95.5", "0,1 优", "1,0 #DIV/0!", "1,1 TRUE");
  }

  @Test
  void sharedTextsAreReadWithoutTheirPronunciation() throws Exception {
    byte[] bytes =
        OfficeFile.xlsx("<sheetData><row r='1'><c r='A1' t='s'><v>1</v></c></row></sheetData>")
            .with(
                "xl/sharedStrings.xml",
                "<sst><si><t>零</t></si><si><r><t>项目</t></r><r><t xml:space='preserve'>名称</t></r>"
                    + "<rPh><t>xm</t></rPh></si></sst>")
            .bytes();

    assertThat(Parts.of(XlsxReader.read(bytes))).containsExactly("line 项目名称");
  }

  @Test
  void aRuledTableHasItsTitlesAroundIt() throws Exception {
    assertThat(
            parts(
                "<sheetData>"
                    + row(1, "自评表", "", "")
                    + row(2, "填报单位：某局", "", "单位：万元")
                    + ruled(3, "项目名称", "道路养护", "")
                    + ruled(4, "得分", "95", "")
                    + row(5, "注：甲", "", "")
                    + "</sheetData><mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='B3:C3'/></mergeCells>"))
        .containsExactly(
            "line 自评表",
            "line 填报单位：某局单位：万元",
            "table 2x3",
            "0,0 项目名称",
            "0,1 1x2 道路养护",
            "1,0 得分",
            "1,1 95",
            "line 注：甲");
  }

  @Test
  void tablesSideBySideAreReadOneAfterTheOther() throws Exception {
    String sheet =
        "<sheetData>"
            + row(1, "总表", "", "", "", "")
            + row(2, "表一", "", "", "表二", "")
            + "<row r='3'>"
            + cell("A3", 1, "甲")
            + cell("B3", 1, "1")
            + cell("D3", 1, "乙")
            + cell("E3", 1, "2")
            + "</row><row r='4'>"
            + cell("A4", 1, "丙")
            + cell("B4", 1, "3")
            + cell("D4", 1, "丁")
            + cell("E4", 1, "4")
            + "</row></sheetData><mergeCells><mergeCell ref='A1:E1'/></mergeCells>";

    assertThat(parts(sheet))
        .containsExactly(
            "line 总表",
            "line 表一",
            "table 2x2",
            "0,0 甲",
            "0,1 1",
            "1,0 丙",
            "1,1 3",
            "line 表二",
            "table 2x2",
            "0,0 乙",
            "0,1 2",
            "1,0 丁",
            "1,1 4");
  }

  @Test
  void blankRowsPartTables() throws Exception {
    assertThat(
            parts(
                "<sheetData>"
                    + row(1, "甲", "1")
                    + row(2, "乙", "2")
                    + row(9, "丙", "3")
                    + row(10, "丁", "4")
                    + "</sheetData>"))
        .filteredOn(part -> part.startsWith("table"))
        .containsExactly("table 2x2", "table 2x2");
  }

  @Test
  void whatIsHiddenIsReadAndTold() throws Exception {
    byte[] bytes =
        OfficeFile.workbook(
                "<sheet name='甲' sheetId='1' r:id='r1'/><sheet name='乙' state='hidden' sheetId='2' r:id='r2'/>")
            .sheet(
                1,
                "<sheetData>"
                    + row(1, "一", "1")
                    + row(2, "二", "2").replace("<row ", "<row hidden='1' ")
                    + row(3, "三", "3")
                    + "</sheetData>")
            .sheet(2, "<sheetData>" + row(1, "四", "4") + row(2, "五", "5") + "</sheetData>")
            .bytes();
    Content content = XlsxReader.read(bytes);

    assertThat(Parts.of(content)).contains("1,0 二", "0,0 四");
    assertThat(content.pages()).hasSize(2);
    assertThat(content.problems())
        .containsExactly(
            new Problem(
                Problem.Kind.HIDDEN_CONTENT, "二", Optional.of(new Place.InSheet("甲", "A2"))),
            new Problem(Problem.Kind.HIDDEN_CONTENT, "乙", Optional.empty()));
  }

  @Test
  void placesAreTheOnesThatTheProgramShows() throws Exception {
    Content content =
        read("<sheetData>" + row(11, "", "甲", "乙") + row(12, "", "丙 丁", "戊") + "</sheetData>");

    assertThat(Parts.grid(content).cells().get(2).printed().runs())
        .extracting(run -> run.characters() + " " + run.place())
        .containsExactly("丙丁 " + new Place.InSheet("表1", "B12"));
  }

  @Test
  void textUnderAMergedCellIsTold() throws Exception {
    Content content =
        read(
            "<sheetData>"
                + row(1, "甲", "盖住")
                + row(2, "乙", "丙")
                + row(3, "丁", "戊")
                + "</sheetData><mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='A1:A2'/></mergeCells>");

    assertThat(content.problems()).extracting(Problem::detail).containsExactly("盖住");
  }

  private static List<String> parts(String sheet) throws UnreadableException {
    return Parts.of(read(sheet));
  }

  private static Content read(String sheet) throws UnreadableException {
    return XlsxReader.read(OfficeFile.xlsx(sheet).with("xl/styles.xml", STYLES).bytes());
  }

  private static String row(int number, String... texts) {
    return row(number, 0, texts);
  }

  private static String ruled(int number, String... texts) {
    return row(number, 1, texts);
  }

  private static String row(int number, int style, String... texts) {
    StringBuilder row = new StringBuilder("<row r='" + number + "'>");
    for (int i = 0; i < texts.length; i++) {
      row.append(cell("" + (char) ('A' + i) + number, style, texts[i]));
    }
    return row + "</row>";
  }

  private static String cell(String reference, int style, String text) {
    return "<c r='%s' s='%d' t='inlineStr'><is><t>%s</t></is></c>"
        .formatted(reference, style, text);
  }
}
