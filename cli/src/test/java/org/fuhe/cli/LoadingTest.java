package org.fuhe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on loading shows does load the dataset. */
final class LoadingTest {
  private static final Path DOCUMENT =
      Path.of("..", "corpus", "published", "001_681a95170c656760.txt");
  private static final String RULES =
      "SELECT rule, count(*) AS n FROM findings GROUP BY rule ORDER BY n DESC, rule LIMIT 3";
  private static final String FUNDS = "SELECT count(*), sum(executed_yuan) FROM funds";

  @TempDir private static Path folder;

  @BeforeAll
  static void writeDataset() {
    Path out = folder.resolve("out");
    assertThat(Command.run("check", DOCUMENT, "--out", out).exit()).isZero();
    for (String format : List.of("csv", "jsonl", "parquet")) {
      Path target = folder.resolve(format);
      assertThat(Command.run("export", out, "--format", format, "--out", target).exit()).isZero();
    }
  }

  @Test
  void pythonReadsItWithItsStandardLibrary() throws Exception {
    assumeThat(python("print(1)")).isEqualTo("1\n");

    assertThat(python(block("python").get(0))).isEqualTo(answer(RULES) + answer(FUNDS));
  }

  @Test
  void theDatabaseReadsIt() throws Exception {
    List<String> last = List.of();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (String sql : block("sql").get(0).split(";\n", 0)) {
        String here = sql.replaceAll("'(out|parquet)/", "'" + folder + "/$1/");
        if (statement.execute(here)) {
          last = rows(statement.getResultSet());
          assertThat(last).isNotEmpty();
        }
      }
    }

    assertThat(last).containsExactly(answer(FUNDS).strip());
  }

  @Test
  void theCommandsAnswer() throws Exception {
    for (String line : block("sh").get(1).lines().filter(l -> !l.contains("diff")).toList()) {
      List<String> words = new ArrayList<>();
      Pattern.compile("\"([^\"]*)\"|\\S+")
          .matcher(line)
          .results()
          .forEach(word -> words.add(word.group(1) == null ? word.group() : word.group(1)));
      words.replaceAll(word -> word.equals("out") ? folder.resolve("out").toString() : word);

      Command command = Command.run(words.subList(1, words.size()).toArray());

      assertThat(command.exit()).as(command.err()).isZero();
      assertThat(command.out()).isNotEmpty();
    }
  }

  private static String answer(String sql) {
    String csv = Command.run("query", folder.resolve("out"), sql, "--format", "csv").out();
    return csv.substring(csv.indexOf('\n') + 1);
  }

  /** What Python prints; nothing where there is none. */
  private static String python(String program) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder("python3", "-c", program)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      return process.waitFor() == 0 ? out : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static List<String> rows(ResultSet rows) throws Exception {
    List<String> lines = new ArrayList<>();
    while (rows.next()) {
      List<String> cells = new ArrayList<>();
      for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
        cells.add(rows.getString(i));
      }
      lines.add(String.join(",", cells));
    }
    return lines;
  }

  /** The parts of the page in a language. */
  private static List<String> block(String language) throws IOException {
    String page = Files.readString(Path.of("..", "docs", "loading.md"));
    return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(page)
        .results()
        .map(block -> block.group(1))
        .toList();
  }
}
