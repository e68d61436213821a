package org.fuhe.corpus.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WaiverFileTest {
  private static final Set<String> RULES = Set.of("total-mismatch");

  @TempDir Path folder;

  @Test
  void readsFindingsAndRulesWithSubjects() throws Exception {
    Waivers waivers =
        read(
            """
            finding_id,rule,subject,document,reason,name,date
            3f2a,,,,"explained, in a letter",A. Auditor,2024-12-31
            ,total-mismatch,p3,a.txt,corrected,B. Auditor,2025-01-02
            """);
    assertThat(waivers.all()).extracting(Waiver::line).containsExactly(2, 3);
    assertThat(waivers.all().get(0).reason()).isEqualTo("explained, in a letter");
    assertThat(waivers.all().get(1).subject()).contains("p3");
  }

  @Test
  void readsWhatASpreadsheetProgramWrites() throws Exception {
    assertThat(read("\ufefffinding_id,reason,name,date\r\n3f2a,explained,A,2024-12-31\r\n").all())
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a column that is none    | finding_id,reason,name,date,who | 3f2a,x,y,2024-12-31,z        | 1 | UNKNOWN_COLUMN
          no reason                | finding_id,reason,name,date     | 3f2a,,y,2024-12-31           | 2 | MISSING
          no name                  | finding_id,reason,name,date     | 3f2a,x,,2024-12-31           | 2 | MISSING
          no date                  | finding_id,reason,name,date     | 3f2a,x,y,                    | 2 | MISSING
          a date of another form   | finding_id,reason,name,date     | 3f2a,x,y,31.12.2024          | 2 | NO_DATE
          nothing is named         | finding_id,reason,name,date     | ,x,y,2024-12-31              | 2 | NAMES_NOTHING
          a rule without a subject | rule,reason,name,date           | total-mismatch,x,y,2024-12-31 | 2 | NAMES_NOTHING
          a rule that is none      | rule,subject,reason,name,date   | no-rule,p1,x,y,2024-12-31    | 2 | UNKNOWN_RULE
          """)
  void refuses(String name, String header, String row, int line, WaiverFile.Fault fault) {
    assertThatThrownBy(() -> read(header + "\n" + row + "\n"))
        .isInstanceOfSatisfying(
            WaiverFile.InvalidException.class,
            e -> {
              assertThat(e.line()).isEqualTo(line);
              assertThat(e.fault()).isEqualTo(fault);
            });
  }

  @Test
  void refusesAnotherEncoding() throws IOException {
    Path file = folder.resolve("waivers.csv");
    Files.writeString(
        file, "finding_id,reason,name,date\n3f2a,已说明,甲,2024-12-31\n", Charset.forName("GBK"));
    assertThatThrownBy(() -> WaiverFile.read(file, RULES))
        .isInstanceOfSatisfying(
            WaiverFile.InvalidException.class,
            e -> assertThat(e.fault()).isEqualTo(WaiverFile.Fault.NO_CSV));
  }

  private Waivers read(String text) throws IOException, WaiverFile.InvalidException {
    return WaiverFile.read(Files.writeString(folder.resolve("waivers.csv"), text), RULES);
  }
}
