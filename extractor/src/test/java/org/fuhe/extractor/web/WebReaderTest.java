package org.fuhe.extractor.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.List;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Parts;
import org.fuhe.model.Place;
import org.junit.jupiter.api.Test;

final class WebReaderTest {
  @Test
  void mergedCellsTakeTheirRowsAndColumns() throws Exception {
    assertThat(
            parts(
                """
                <table><tr><td rowspan=2>项目资金</td><td colspan=2>预算数</td></tr>
                <tr><td>年初</td><td>全年</td></tr><tr><td colspan=3>备注</td></tr></table>
                """))
        .containsExactly(
            "table 3x3", "0,0 2x1 项目资金", "0,1 1x2 预算数", "1,1 年初", "1,2 全年", "2,0 1x3 备注");
  }

  @Test
  void aCellGoesOnNoFurtherThanItsPartOfTheTable() throws Exception {
    assertThat(parts("<table><tr><td rowspan=9>甲<td>乙<tr><td>丙</table>"))
        .containsExactly("table 2x2", "0,0 2x1 甲", "0,1 乙", "1,1 丙");
  }

  @Test
  void aTableThatArrangesThePageIsTakenApart() throws Exception {
    assertThat(
            parts(
                """
                <table><tr><td colspan=2>首页 | 公开</td></tr>
                <tr><td>栏目一<br>栏目二</td><td><p>自评表</p>
                <table><tr><td>项目名称</td><td>道路养护</td></tr></table></td></tr>
                <tr><td colspan=2>版权所有</td></tr></table>
                """))
        .containsExactly(
            "line 首页|公开",
            "line 栏目一",
            "line 栏目二",
            "line 自评表",
            "table 1x2",
            "0,0 项目名称",
            "0,1 道路养护",
            "line 版权所有");
  }

  @Test
  void aTableInsideOfAFormIsUnfoldedIntoItsRowsAndColumns() throws Exception {
    assertThat(
            parts(
                """
                <table><tr><td>项目名称</td><td>道路养护</td></tr><tr><td>主管部门</td><td>交通局</td></tr>
                <tr><td>资金</td><td><table><tr><td>预算</td><td>执行</td></tr>
                <tr><td>10</td><td>9</td></tr></table></td></tr></table>
                """))
        .containsExactly(
            "table 4x3",
            "0,0 项目名称",
            "0,1 1x2 道路养护",
            "1,0 主管部门",
            "1,1 1x2 交通局",
            "2,0 2x1 资金",
            "2,1 预算",
            "2,2 执行",
            "3,1 10",
            "3,2 9");
  }

  @Test
  void whatABrowserHidesIsNotRead() throws Exception {
    assertThat(
            parts(
                """
                <style>/* .b{} */ .gone, #x { color:red; display : none } .back{display:none}
                .back{display:block}</style>
                <p class=gone>一</p><p id=x>二</p><p hidden>三</p><p style="DISPLAY:none">四</p>
                <script>五</script><p class=back>六</p><p style="mso-hide:all">七</p>
                <table><tr style="display:none"><td>八</td></tr><tr><td style="display:none">九</td>
                <td>十</td><td>百</td></tr></table>
                """))
        .containsExactly("line 六", "table 1x2", "0,0 十", "0,1 百");
  }

  @Test
  void wordsMarkupAroundATableIsNone() throws Exception {
    assertThat(
            parts(
                """
                <!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]-->
                <table><tr><td><p class=MsoNormal>实施<o:p></o:p></p></td><td>甲<![if !supportLists]>
                乙<![endif]></td></tr>
                <![if !supportMisalignedColumns]><tr height=0><td></td><td></td></tr><![endif]></table>
                """))
        .containsExactly("table 1x2", "0,0 实施", "0,1 甲 乙");
  }

  @Test
  void boxesAndFieldsOfFormsArePrinted() throws Exception {
    assertThat(
            parts(
                "<p><input type=checkbox checked>新增 <input type='checkbox'>延续"
                    + "<input type=text value=' 甲'><select><option>一<option selected>二</select></p>"))
        .containsExactly("line ☑新增□延续甲二");
  }

  @Test
  void picturesOfLettersAreWhatTheyLookLike() throws Exception {
    assertThat(
            parts(
                "<p><span style='font-family:\"Wingdings 2\"'>R</span>新增"
                    + "<font face=Wingdings>&#168;</font>延续</p>"))
        .containsExactly("line ☑新增□延续");
  }

  @Test
  void gb2312MeansGb18030() throws Exception {
    byte[] page = "<meta charset=gb2312><p>镕𠮷</p>".getBytes(Charset.forName("GB18030"));

    assertThat(Parts.of(WebReader.read(page))).containsExactly("line 镕𠮷");
  }

  @Test
  void anEncodingThatThePageNoLongerHasIsNotBelieved() throws Exception {
    byte[] page = "<meta charset=gb2312><p>自评</p>".getBytes(UTF_8);

    assertThat(Parts.of(WebReader.read(page))).containsExactly("line 自评");
  }

  @Test
  void everyPieceOfACellHasItsPlaceInTheCellsText() throws Exception {
    Content content =
        read(
            "<p>甲</p><table><tr><td>一</td><td>二</td></tr><tr><td>三</td><td>项目<br> 名 称</td></tr></table>");
    Cell cell = Parts.grid(content).cells().get(3);

    assertThat(cell.text()).isEqualTo("项目\n名 称");
    assertThat(cell.printed().runs())
        .extracting(run -> run.characters() + " " + run.place())
        .containsExactly(
            "项目 " + new Place.InTable(1, 2, 2, 0, 2),
            "名 " + new Place.InTable(1, 2, 2, 3, 4),
            "称 " + new Place.InTable(1, 2, 2, 5, 6));
  }

  @Test
  void aPageOfNothingIsEmpty() {
    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(() -> read("<html><body><script>x</script></body></html>"));
  }

  @Test
  void aTableThatClaimsEndlessColumnsKeepsTheOnesThatBegin() throws Exception {
    String row = "<tr>" + "<td colspan=100000 rowspan=70000>甲</td>".repeat(3) + "</tr>";

    assertThat(parts("<table>" + row + row + "</table>")).contains("0,0 2x1 甲");
  }

  private static List<String> parts(String page) throws UnreadableException {
    return Parts.of(read(page));
  }

  private static Content read(String page) throws UnreadableException {
    return WebReader.read(page.getBytes(UTF_8));
  }
}
