package org.fuhe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExtractCommandTest {
  private static final Path PUBLISHED = Path.of("..", "corpus", "published");

  private static final String FORM =
      """
      项目支出绩效自评表
      项目名称\t公务用车\t\t联系人及电话\t某某 13800000000
      一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
      产出指标\t数量指标\t车辆\t2辆\t2辆\t50\t50
      总分\t\t\t\t\t50\t50
      """;

  @TempDir Path folder;

  @Test
  void thePublishedDocumentsBecomeADataset() throws Exception {
    Command command = Command.run("extract", PUBLISHED, "--out", out(), "--lang", "en");

    assertThat(command.exit()).isZero();
    assertThat(command.out()).startsWith("5 documents: ").endsWith("written to " + out() + "\n");
    assertThat(command.err()).isEmpty();
    assertThat(Dataset.column(out(), "documents", "path")).isSorted().hasSize(5);
    assertThat(Dataset.column(out(), "projects", "project_id")).doesNotHaveDuplicates();
    assertThat(Dataset.files(out()))
        .containsOnlyKeys(
            "documents.csv",
            "projects.csv",
            "funds.csv",
            "indicators.csv",
            "summary.csv",
            "statements.csv",
            "findings.csv",
            "worksheets.csv",
            "evidence.csv");
  }

  @Test
  void messagesAreChineseOrEnglish() throws IOException {
    write("a.txt", "");

    assertThat(Command.run("extract", folder, "--out", out(), "--lang", "zh").out())
        .startsWith("文件 1 个：无法读取 1\n项目 0 个，指标 0 条\n  a.txt：文件为空，或只有空白\n");
    assertThat(Command.run("extract", folder, "--out", out(), "--lang", "en").out())
        .startsWith("1 document: 1 unreadable\n0 projects, 0 indicators\n")
        .contains("  a.txt: the file is empty or only white space\n");
  }

  @Test
  void theOutputMayLieInTheInputAndIsNotReadAgain() throws Exception {
    write("a.txt", FORM);

    Command.run("extract", folder, "--out", out());
    Command.run("extract", folder, "--out", out());

    assertThat(Dataset.column(out(), "documents", "path")).containsExactly("a.txt");
  }

  @Test
  void contactsAreKeptOnRequestOnly() throws Exception {
    write("a.txt", FORM);

    Command.run("extract", folder, "--out", out());
    assertThat(Dataset.files(out()).toString()).doesNotContain("13800000000");

    Command.run("extract", folder, "--out", out(), "--contacts", "keep");
    assertThat(Dataset.column(out(), "projects", "contact")).containsExactly("某某13800000000");
  }

  @Test
  void filesForSpreadsheetsHaveAByteOrderMark() throws Exception {
    write("a.txt", FORM);

    Command.run("extract", folder, "--out", out(), "--csv", "spreadsheet");

    assertThat(Files.readString(out().resolve("projects.csv"))).startsWith("\ufeffproject_id,");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          extract                                      | 2
          extract DOCS                                 | 2
          extract none --out OUT                       | 2
          extract DOCS --out DOCS                      | 2
          extract DOCS --out OUT --jobs 0              | 2
          extract DOCS --out OUT --jobs x              | 2
          extract DOCS --out OUT --contacts all        | 2
          extract DOCS --out DOCS/good.txt             | 2
          extract DOCS --format json                   | 2
          extract DOCS/good.txt --format json --out X  | 2
          extract DOCS --out OUT                       | 3
          extract DOCS --out OUT --strict              | 3
          extract DOCS/good.txt --out OUT --strict     | 0
          extract DOCS/words.txt --out OUT             | 0
          extract DOCS/words.txt --out OUT --strict    | 1
          extract DOCS/empty.txt --format json         | 3
          extract DOCS/words.txt --format json         | 0
          extract DOCS/words.txt --format json --strict | 1
          nonsense                                     | 2
          --help                                       | 0
          extract --help                               | 0
          --version                                    | 0
          """,
      delimiter = '|')
  void theExitCodeTellsHowItWent(String line, int exit) throws IOException {
    write("good.txt", FORM);
    write("words.txt", "没有表格\n");
    write("empty.txt", "");
    Object[] arguments =
        line.replace("DOCS", folder.toString()).replace("OUT", out().toString()).split(" ");

    Command command = Command.run(arguments);

    assertThat(command.exit()).isEqualTo(exit);
    assertThat(command.err()).doesNotContain("Exception", "\tat ");
    if (exit == ExitCode.USAGE) {
      assertThat(command.out()).isEmpty();
      assertThat(command.err()).isNotEmpty();
    }
  }

  @Test
  void oneDocumentGoesToStdoutAsJson() throws IOException {
    Path file = write("a.txt", FORM);

    Command command = Command.run("extract", file, "--format", "json");

    assertThat(command.exit()).isZero();
    assertThat(command.out())
        .startsWith("{\n  \"document\" : {\n")
        .contains("\"公务用车\"")
        .doesNotContain("13800000000");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoFailure() throws IOException {
    Path file = write("a.txt", FORM);

    assertThat(runInto("Broken pipe", "extract", file.toString(), "--format", "json")).isZero();
    assertThat(runInto("断开的管道", "show", file.toString())).isZero();
  }

  @Test
  void anOutputThatIsFullIsOne() throws IOException {
    Path file = write("a.txt", FORM);

    assertThat(runInto("No space left", "extract", file.toString(), "--format", "json"))
        .isEqualTo(ExitCode.INTERNAL);
    assertThat(runInto("No space left", "show", file.toString())).isEqualTo(ExitCode.INTERNAL);
  }

  private static int runInto(String failure, String... arguments) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Main.run(full, err, arguments);
    assertThat(err.toString(UTF_8).lines()).hasSize(exit == 0 ? 0 : 1);
    return exit;
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
