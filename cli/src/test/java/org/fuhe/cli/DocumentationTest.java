package org.fuhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuhe.model.FundSource;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written about the dataset and the command is what they are. */
final class DocumentationTest {
  private static final Path PAGES = Path.of("..", "docs");

  @ParameterizedTest
  @EnumSource
  void everyTableIsDescribedWithItsColumnsInTheirOrder(Table table) throws IOException {
    Pattern column = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\w+) \\|");

    List<String> described =
        column
            .matcher(section(table.label()))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .toList();

    assertThat(described)
        .isEqualTo(
            table.columns().stream()
                .map(c -> c.name() + " " + c.type().name().toLowerCase(Locale.ROOT))
                .toList());
  }

  @Test
  void everySourceOfFundsIsNamed() throws IOException {
    assertThat(section("funds"))
        .contains(
            Stream.of(FundSource.values()).map(source -> "`" + source.label() + "`").toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract", "check", "explain", "show", "tables", "page", "rules", "norms", "export",
        "query", "stats", "diff"
      })
  void everyOptionOfACommandIsOnItsPage(String command) throws IOException {
    String page = Files.readString(PAGES.resolve("cli.md"));

    List<String> options =
        Pattern.compile("(?m)^ {6}(--\\w+)")
            .matcher(Command.run(command, "--help").out())
            .results()
            .map(MatchResult::group)
            .map(String::strip)
            .toList();

    assertThat(options).isNotEmpty().allMatch(page::contains);
  }

  private static String section(String title) throws IOException {
    String page = Files.readString(PAGES.resolve("dataset.md"));
    int start = page.indexOf("\n## " + title + "\n");
    assertThat(start).isNotNegative();
    int end = page.indexOf("\n## ", start + 1);
    return page.substring(start, end);
  }
}
