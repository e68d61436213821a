package org.fuhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShowCommandTest {
  private static final String FORM =
      """
      项目支出绩效自评表
      项目名称\t%s\t\t联系人及电话\t某某 13800000000
      项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
      \t年度资金总额\t20.00\t40.00\t40\t10\t100%%\t10
      一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
      产出指标\t数量指标\t车辆\t2辆\t2辆\t50\t50
      \t\t司机\t2名\t2名\t50\t5O
      总分\t\t\t\t\t100\t100

      """;

  @TempDir Path folder;

  @Test
  void theOnlyFormIsShownWithItsTablesAndItsProblems() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), FORM.formatted("公务用车"));

    Command command = Command.run("show", file, "--lang", "zh");

    assertThat(command.exit()).isZero();
    assertThat(command.out())
        .isEqualTo(
            """
            第 1 张 项目支出绩效自评表（第 2–7 行）
            ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

            名称  公务用车

            资金（万元）  年初预算  全年预算  执行数  分值  执行率  得分
            ────────────  ────────  ────────  ──────  ────  ──────  ────
            年度资金总额     20.00     40.00      40    10    100%    10

            一级      二级      名称  指标值  单位  完成值  分值  得分
            ────────  ────────  ────  ──────  ────  ──────  ────  ────
            产出指标  数量指标  车辆  2辆     辆    2辆       50    50
                                司机  2名     名    2名       50    5O

            表内总分  100
            满分      100

            未能读出：
            -  第7行：应为数值而无法理解“5O”
            """);
  }

  @Test
  void severalFormsAreListedAndOneIsShownByItsNumber() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.txt"), FORM.formatted("公务用车") + FORM.formatted("培训费"));

    assertThat(Command.run("show", file, "--lang", "en").out())
        .contains("2 forms", "公务用车", "培训费", "--project N");
    assertThat(Command.run("show", file, "--project", "2", "--lang", "en").out())
        .startsWith("Form 2, ")
        .contains("培训费")
        .doesNotContain("公务用车");
  }

  @Test
  void contactsAreNotShown() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), FORM.formatted("公务用车"));

    assertThat(Command.run("show", file).out()).doesNotContain("13800000000", "某某");
  }

  @Test
  void theExitCodeTellsWhatIsMissing() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), FORM.formatted("公务用车"));
    Path empty = Files.createFile(folder.resolve("empty.txt"));

    assertThat(Command.run("show", file, "--project", "2").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Command.run("show", file, "--project", "0").exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Command.run("show", folder).exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Command.run("show", folder.resolve("none")).exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Command.run("show", empty).exit()).isEqualTo(ExitCode.INPUTS_FAILED);
  }

  @Test
  void whatIsReadByNoCommandOrOnlyByARunIsNamed() throws IOException {
    Path zip = folder.resolve("a.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      out.write(FORM.formatted("公务用车").getBytes(StandardCharsets.UTF_8));
    }
    Path rar =
        Files.write(
            folder.resolve("a.rar"),
            "Rar!\032\007\000\000\001\002\003\004".getBytes(StandardCharsets.UTF_8));
    Path page =
        Files.writeString(
            folder.resolve("a.doc"), "MIME-Version: 1.0\nContent-Type: multipart/related\n\n甲\n");
    String packed = "a ZIP archive, which is not opened here: unpack it";

    assertThat(Command.run("show", zip, "--lang", "en").err()).contains(packed);
    assertThat(Command.run("tables", zip, "--lang", "en").err()).contains(packed);
    assertThat(Command.run("extract", zip, "--format", "json", "--lang", "en").err())
        .contains(packed);
    assertThat(Command.run("show", rar, "--lang", "en").err()).contains("of the format RAR");
    assertThat(Command.run("show", page, "--lang", "en").err())
        .contains("of the format web archive (MHT)");
  }
}
