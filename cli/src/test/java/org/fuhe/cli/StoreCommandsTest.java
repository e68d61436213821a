package org.fuhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code export}, {@code query}, {@code stats} and {@code diff}, as a user runs them. */
final class StoreCommandsTest {
  @TempDir private Path folder;
  private Path dataset = Path.of("");

  @BeforeEach
  void writeDataset() throws IOException {
    dataset = Files.createDirectories(folder.resolve("dataset"));
    write(dataset, "20");
  }

  private static void write(Path folder, String score) throws IOException {
    Files.writeString(
        folder.resolve("documents.csv"),
        "document_id,path,publisher,fiscal_year,status,projects\nd,甲区/a.pdf,甲局,2021,extracted,1\n");
    Files.writeString(
        folder.resolve("projects.csv"),
        "project_id,document_id,no,form,name,total\nd-p1,d,1,self_evaluation,\"公务\n用车\",100\n");
    Files.writeString(
        folder.resolve("indicators.csv"), "project_id,no,score\nd-p1,1," + score + "\n");
    Files.writeString(
        folder.resolve("funds.csv"),
        "project_id,no,source,budget_yuan,executed_yuan\nd-p1,1,total,100.00,4.21\n");
  }

  @ParameterizedTest
  @CsvSource({"csv", "csv-spreadsheet", "jsonl", "parquet", "xlsx", "duckdb"})
  void everyFormatIsWritten(String format) {
    Path out = folder.resolve(format);

    Command command =
        Command.run("export", dataset, "--format", format, "--out", out, "--lang", "en");

    assertThat(command.exit()).isZero();
    assertThat(command.err()).isEqualTo("4 rows written to " + out + "\n");
    assertThat(out.resolve("datapackage.json")).isNotEmptyFile();
  }

  @Test
  void whatCannotBeExportedIsTold() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("funds.csv"), "mine");
    Path file = Files.writeString(folder.resolve("file"), "mine");

    refused("there is no format pdf", "--format", "pdf", "--out", out);
    refused("there is no table fund", "--format", "csv", "--out", out, "--table", "fund");
    refused("a store has all tables", "--format", "duckdb", "--out", out, "--table", "funds");
    refused("funds.csv was not written by fuhe export", "--format", "csv", "--out", out);
    refused("nothing can be written to " + file, "--format", "csv", "--out", file);
    assertThat(out.resolve("funds.csv")).hasContent("mine");
  }

  private void refused(String message, Object... options) {
    List<Object> arguments = new ArrayList<>(List.of("export", dataset, "--lang", "en"));
    arguments.addAll(List.of(options));
    Command command = Command.run(arguments.toArray());

    assertThat(command.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(command.err()).contains(message);
  }

  @Test
  void aQuestionIsAnsweredAsTableAndAsData() {
    String sql = "SELECT p.name, f.budget_yuan FROM projects p JOIN funds f USING (project_id)";

    assertThat(query(sql).out())
        .isEqualTo("name       budget_yuan\n─────────  ───────────\n公务 用车       100.00\n");
    assertThat(query(sql, "--format", "csv").out())
        .isEqualTo("name,budget_yuan\n\"公务\n用车\",100.00\n");
    assertThat(query(sql, "--format", "json").out())
        .isEqualTo("[\n{\"name\":\"公务\\n用车\",\"budget_yuan\":100.00}\n]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELEC 1                                  | syntax error at or near",
        "SELECT nam FROM projects                 | Referenced column \"nam\" not found",
        "SELECT CAST(name AS INTEGER) FROM projects | Could not convert string",
        "SELECT * FROM read_text('/etc/hostname') | file system operations are disabled",
        "DELETE FROM exact.funds                  | read-only"
      })
  void aQuestionThatIsNotUnderstoodIsTold(String sql, String reason) {
    Command command = query(sql);

    assertThat(command.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(command.out()).isEmpty();
    assertThat(command.err()).contains("the database says").contains(reason);
  }

  private Command query(String sql, String... format) {
    List<Object> arguments = new ArrayList<>(List.of("query", dataset, sql));
    arguments.addAll(List.of("--lang", "en"));
    arguments.addAll(List.of(format));
    return Command.run(arguments.toArray());
  }

  @Test
  void whatIsNoDatasetIsTold() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    write(other, "20");
    Path store = Files.writeString(other.resolve("fuhe.duckdb"), "mine");

    assertThat(Command.run("stats", folder.resolve("no"), "--lang", "en"))
        .isEqualTo(
            new Command(ExitCode.USAGE, "", "fuhe: there is no " + folder.resolve("no") + "\n"));
    assertThat(Command.run("query", other, "SELECT 1", "--lang", "en").err())
        .contains("is no store of fuhe, and stays as it is");
    assertThat(store).hasContent("mine");
  }

  @ParameterizedTest
  @CsvSource({"place,甲区", "year,2021", "publisher,甲局", "department,''"})
  void figuresAreGivenForEachGroup(String by, String group) {
    Command command = Command.run("stats", dataset, "--by", by, "--format", "csv");

    assertThat(command.out())
        .endsWith("\n" + group + ",1,1,1,100.00,4.21,0.0421,100.0,1,1.0,1,0,0,0\n");
  }

  @Test
  void theFiguresOfAllHaveTitlesInTheLanguageOfTheReader() {
    assertThat(Command.run("stats", dataset, "--lang", "zh").out())
        .contains("状态", "执行率", "满分但支出未过半");
    assertThat(Command.run("stats", dataset, "--by", "place", "--lang", "en").out())
        .startsWith("Place  Documents");
  }

  @Test
  void twoDatasetsAreCompared() throws IOException {
    Path later = Files.createDirectories(folder.resolve("later"));
    write(later, "18");

    Command page = Command.run("diff", dataset, later, "--lang", "en", "--fail-on-change");
    assertThat(page.exit()).isEqualTo(ExitCode.ASKED_FOR);
    assertThat(page.out()).contains("1 value changed", "p1/i1 indicators.score: 20 → 18");
    assertThat(Command.run("diff", dataset, later, "--format", "csv").out())
        .endsWith("\nvalue,changed,甲区/a.pdf,p1/i1,indicators,score,,,,20,18\n");
    Command same = Command.run("diff", dataset, dataset, "--lang", "en", "--fail-on-change");
    assertThat(same.exit()).isZero();
    assertThat(same.out()).contains("Nothing is different.");
  }
}
