package org.fuhe.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table in a page of the documentation that is computed again by a test. With {@code
 * -Dgolden.update} the page is written anew, and the test fails once.
 *
 * @param header the first line of the table, which no other table of the page has
 */
record MeasuredTable(Path page, String header) {
  void holds(List<String> rows) throws IOException {
    String text = Files.readString(page);
    Matcher table =
        Pattern.compile(Pattern.quote(header) + "\n\\| ---.*\n((?:\\|.*\n)*)").matcher(text);
    assertThat(table.find()).as("a table %s in %s", header, page).isTrue();
    String computed = String.join("\n", rows) + "\n";
    String printed = table.group(1);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(
          page, text.substring(0, table.start(1)) + computed + text.substring(table.end(1)));
    }
    assertThat(printed).as("%s; -Dgolden.update writes it anew", page).isEqualTo(computed);
  }
}
