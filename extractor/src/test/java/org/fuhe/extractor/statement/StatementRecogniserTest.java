package org.fuhe.extractor.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.Reported;
import org.fuhe.model.Statement;
import org.junit.jupiter.api.Test;

final class StatementRecogniserTest {
  private static final String ROWS =
      """
      单位：万元

      科目编码	科目名称	合计	基本支出	项目支出
      208	社会保障和就业支出	30.00	10.00	20.00
      20801	人力资源和社会保障管理事务	30.00	10.00	20.00

      """;

  @Test
  void aTitleWhoseLastWordStandsInALineOfItsOwnIsOneTitle() throws UnreadableException {
    List<Statement> statements =
        read(
            "附件2\n\n某局一般公共预算财政拨款支出预算\n\n表\n\n" + ROWS + "附件3\n\n某局政府性基金预算财政拨款支出预\n\n算表\n\n" + ROWS);
    assertThat(statements)
        .extracting(statement -> text(statement.code()) + " " + text(statement.title()))
        .containsExactly("附件2 某局一般公共预算财政拨款支出预算表", "附件3 某局政府性基金预算财政拨款支出预算表");
    assertThat(statements).allMatch(statement -> statement.rows().size() == 2);
  }

  @Test
  void aWrappedTitleEndsTheStatementAboveIt() throws UnreadableException {
    List<Statement> statements = read("某局支出总表\n\n" + ROWS + "某局政府性基金预算财政拨款支出预算\n\n表\n\n" + ROWS);
    assertThat(statements)
        .extracting(statement -> text(statement.title()))
        .containsExactly("某局支出总表", "某局政府性基金预算财政拨款支出预算表");
    assertThat(statements).allMatch(statement -> statement.rows().size() == 2);
  }

  @Test
  void aRowWithMoreColumnsThanItsHeadingIsLeftWithoutColumns() throws UnreadableException {
    String title = "<p>某局一般公共预算财政拨款基本支出预算表</p>";
    String page =
        "<html><body>"
            + title
            + "<table><tr><td colspan=2>经济分类科目</td><td colspan=3>2023年基本支出</td></tr></table>"
            + title
            + "<table><tr><td>科目编码</td><td>口口</td><td>合计</td><td>人员经费</td><td>公用经费</td></tr>"
            + "<tr><td>30205</td><td>水费</td><td>0.20</td><td></td><td>0.20</td></tr></table>";
    assertThat(
            Extractor.extract(page.getBytes(StandardCharsets.UTF_8), "a.html")
                .disclosure()
                .problems())
        .isNotEmpty();
  }

  private static String text(Optional<Reported<String>> value) {
    return value.map(Reported::text).orElse("");
  }

  private static List<Statement> read(String text) throws UnreadableException {
    return Extractor.extract(text.getBytes(StandardCharsets.UTF_8), "statements.txt")
        .disclosure()
        .statements();
  }
}
