package org.fuhe.extractor.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.office.OfficeFile;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Parts;
import org.fuhe.model.Place;
import org.junit.jupiter.api.Test;

final class DocxReaderTest {
  @Test
  void mergedCellsTakeTheirRowsAndColumns() throws Exception {
    assertThat(
            parts(
                table(
                    row(
                        cell("<w:vMerge w:val='restart'/>", "资金"),
                        cell("<w:gridSpan w:val='2'/>", "预算")),
                    row(cell("<w:vMerge/>", ""), cell("", "年初"), cell("", "全年")),
                    row(cell("<w:gridSpan w:val='3'/>", "备注")))))
        .containsExactly("table 3x3", "0,0 2x1 资金", "0,1 1x2 预算", "1,1 年初", "1,2 全年", "2,0 1x3 备注");
  }

  @Test
  void columnsInFrontOfARowStayFree() throws Exception {
    assertThat(
            parts(
                table(
                    row(cell("", "甲"), cell("", "乙")),
                    "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
                        + cell("", "丙")
                        + "</w:tr>")))
        .containsExactly("table 2x2", "0,0 甲", "0,1 乙", "1,1 丙");
  }

  @Test
  void twoMergedCellsBelowEachOtherAreTwo() throws Exception {
    assertThat(
            parts(
                table(
                    row(cell("<w:vMerge w:val='restart'/>", "甲"), cell("", "1")),
                    row(cell("<w:vMerge w:val='continue'/>", ""), cell("", "2")),
                    row(cell("<w:vMerge w:val='restart'/>", "乙"), cell("", "3")),
                    row(cell("<w:vMerge/>", ""), cell("", "4")))))
        .contains("0,0 2x1 甲", "2,0 2x1 乙");
  }

  @Test
  void trackedChangesAreAccepted() throws Exception {
    assertThat(
            parts(
                "<w:p><w:r><w:t>得分</w:t></w:r><w:del><w:r><w:delText>90</w:delText></w:r></w:del>"
                    + "<w:ins><w:r><w:t>95</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>去</w:t></w:r></w:moveFrom></w:p>"
                    + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>"
                    + paragraph("后半")
                    + table(
                        "<w:tr><w:trPr><w:del/></w:trPr>"
                            + cell("", "删")
                            + cell("", "去")
                            + "</w:tr>",
                        row(cell("", "留"), cell("", "下")))))
        .containsExactly("line 得分95", "line 前半后半", "table 1x2", "0,0 留", "0,1 下");
  }

  @Test
  void hiddenTextAndCodesOfFieldsAreNotPrinted() throws Exception {
    assertThat(
            parts(
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
                    + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>显</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>7</w:t></w:r>"
                    + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"))
        .containsExactly("line 显7");
  }

  @Test
  void boxesAreTickedInEveryWayThatWordHas() throws Exception {
    assertThat(
            parts(
                "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:t>一</w:t></w:r>"
                    + "<w:r><w:rPr><w:rFonts w:ascii='Wingdings 2'/></w:rPr><w:t>\u00a3R</w:t></w:r>"
                    + "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='1'/></w14:checkbox></w:sdtPr>"
                    + "<w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>"
                    + field("eq \\o\\ac(□,√)")
                    + "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/>"
                    + "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r></w:p>"))
        .containsExactly("line ☑一□☑☒☑☑");
  }

  @Test
  void aTextBoxIsReadOnceBehindItsParagraph() throws Exception {
    String box = "<w:txbxContent>" + paragraph("框内") + "</w:txbxContent>";
    assertThat(
            parts(
                "<w:p><w:r><w:t>框外</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor>"
                    + box
                    + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                    + box
                    + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
        .containsExactly("line 框外", "line 框内");
  }

  @Test
  void numbersOfListsArePrinted() throws Exception {
    byte[] bytes =
        OfficeFile.docx(
                listed(0, 1, "目标")
                    + listed(1, 1, "数量")
                    + listed(1, 1, "质量")
                    + listed(0, 1, "措施")
                    + listed(1, 1, "时效")
                    + listed(0, 2, "另起")
                    + paragraph("无"))
            .with(
                "word/numbering.xml",
                "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='5'>"
                    + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/>"
                    + "<w:lvlText w:val='%1、'/></w:lvl>"
                    + "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:isLgl/>"
                    + "<w:lvlText w:val='%1.%2'/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId='1'><w:abstractNumId w:val='5'/></w:num>"
                    + "<w:num w:numId='2'><w:abstractNumId w:val='5'/><w:lvlOverride w:ilvl='0'>"
                    + "<w:startOverride w:val='10'/></w:lvlOverride></w:num></w:numbering>")
            .bytes();

    assertThat(Parts.of(DocxReader.read(bytes)))
        .containsExactly(
            "line 一、目标",
            "line 1.1数量",
            "line 1.2质量",
            "line 二、措施",
            "line 2.1时效",
            "line 十、另起",
            "line 无");
  }

  @Test
  void aCellOfNothingButItsNumberHasItsNumber() throws Exception {
    byte[] bytes =
        OfficeFile.docx(
                table(
                    row("<w:tc>" + listed(0, 1, "") + "</w:tc>", cell("", "甲")),
                    row("<w:tc>" + listed(0, 1, "") + "</w:tc>", cell("", "乙"))))
            .with(
                "word/numbering.xml",
                "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'>"
                    + "<w:lvlText w:val='%1'/></w:lvl></w:abstractNum><w:num w:numId='1'>"
                    + "<w:abstractNumId w:val='0'/></w:num></w:numbering>")
            .bytes();

    assertThat(Parts.of(DocxReader.read(bytes))).contains("0,0 1", "1,0 2");
  }

  @Test
  void placesCountTablesRowsAndColumns() throws Exception {
    Content content =
        read(
            table(row(cell("", "甲")))
                + table(row(cell("<w:gridSpan w:val='2'/>", "乙"), cell("", "丙"))));

    assertThat(Parts.grid(content).cells().get(1).printed().place())
        .isEqualTo(new Place.InTable(2, 1, 3, 0, 1));
  }

  @Test
  void aDocumentWithoutItsMainPartIsDamaged() {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> DocxReader.read(new OfficeFile().bytes()))
        .matches(e -> e.reason() == UnreadableException.Reason.DAMAGED);
  }

  private static List<String> parts(String body) throws UnreadableException {
    return Parts.of(read(body));
  }

  private static Content read(String body) throws UnreadableException {
    return DocxReader.read(OfficeFile.docx(body).bytes());
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String listed(int level, int list, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(level, list, text);
  }

  private static String field(String code) {
    return "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>"
        + code
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
  }

  private static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
  }
}
