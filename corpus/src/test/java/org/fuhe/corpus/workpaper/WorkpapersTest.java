package org.fuhe.corpus.workpaper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.fuhe.corpus.dossier.WrittenDataset;
import org.fuhe.corpus.message.Language;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkpapersTest {
  private static final Path OFFICE = Path.of("/usr/bin/soffice");
  private static final int FIRST_LINE = 5;

  @TempDir private Path folder;

  @Test
  void aSpreadsheetProgramComputesWhatIsExpected()
      throws IOException, UnreadableException, InterruptedException, CsvException {
    assumeTrue(Files.isExecutable(OFFICE), "there is no LibreOffice");
    List<Row> rows =
        WrittenDataset.write(folder, WrittenDataset.files(Path.of("published"), ".*txt"));
    write(folder, new Workpapers.Scope(true, 500, 1));

    List<List<String[]>> sheets = recomputed(folder.resolve("papers-1.xlsx"));

    List<List<Row>> forms = forms(rows);
    assertThat(sheets.size()).isEqualTo(forms.size());
    int compared = 0;
    for (int i = 0; i < forms.size(); i++) {
      for (int line = 0; line < forms.get(i).size(); line++) {
        compared += compare(forms.get(i).get(line), sheets.get(i).get(FIRST_LINE + line));
      }
    }
    assertThat(compared).isGreaterThan(450);
  }

  private static int compare(Row line, String[] cells) {
    String where = line.toString();
    if (!line.get("expected_low").isEmpty()) {
      assertThat(Double.parseDouble(cells[11]))
          .as(where)
          .isCloseTo(Double.parseDouble(line.get("expected_low")), within(1e-8));
      assertThat(Double.parseDouble(cells[12]))
          .as(where)
          .isCloseTo(Double.parseDouble(line.get("expected_high")), within(1e-8));
    }
    if (line.get("computed").isEmpty()) {
      assertThat(cells[10]).as(where).isEmpty();
      return 0;
    }
    assertThat(Double.parseDouble(cells[10]))
        .as(where)
        .isCloseTo(Double.parseDouble(line.get("computed")), within(1e-8));
    return 1;
  }

  /** The lines of each form that stand in a row of its sheet. */
  private static List<List<Row>> forms(List<Row> rows) {
    Map<String, List<Row>> forms =
        rows.stream()
            .filter(row -> row.table() == Table.WORKSHEETS)
            .filter(
                row -> !row.get("line").equals("execution") || row.get("indicator_no").isEmpty())
            .collect(
                Collectors.groupingBy(
                    row -> row.get("project_id"), LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(forms.values());
  }

  private List<List<String[]>> recomputed(Path workbook)
      throws IOException, InterruptedException, CsvException {
    Path out = folder.resolve("recomputed");
    Process office =
        new ProcessBuilder(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
                "--outdir",
                out.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor()).isZero();
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> listed = Files.list(out)) {
      listed
          .filter(file -> String.valueOf(file.getFileName()).matches("papers-1-\\d{3}.*"))
          .forEach(file -> files.put(String.valueOf(file.getFileName()), file));
    }
    List<List<String[]>> sheets = new ArrayList<>();
    for (Path file : files.values()) {
      try (CSVReader csv = new CSVReader(Files.newBufferedReader(file))) {
        sheets.add(csv.readAll());
      }
    }
    return sheets;
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysAText() throws IOException {
    WrittenDataset.writeRows(folder, rows(1, "=cmd|' /C calc'!A0"));
    write(folder, Workpapers.Scope.STANDARD);

    Map<String, String> parts = parts(folder.resolve("papers-1.xlsx"));

    assertThat(parts.get("xl/sharedStrings.xml")).contains("=cmd|");
    assertThat(parts.values())
        .noneMatch(part -> part.contains("<f>=cmd") || part.contains("<f>cmd"));
    assertThat(parts.get("xl/workbook.xml")).contains("001 =cmd|   C calc !A0");
  }

  @Test
  void onlyFormsWithFindingsHaveASheetUnlessAllAreAskedFor() throws IOException {
    List<Row> rows = new ArrayList<>(rows(1, "a form"));
    rows.add(
        Row.of(Table.PROJECTS)
            .put("document_id", "aa")
            .put("project_id", "aa-p9")
            .put("name", "another form")
            .build());
    WrittenDataset.writeRows(folder, rows);

    write(folder, Workpapers.Scope.STANDARD);
    String some = parts(folder.resolve("papers-1.xlsx")).get("xl/workbook.xml");
    write(folder, new Workpapers.Scope(true, 10, 1));
    String all = parts(folder.resolve("papers-1.xlsx")).get("xl/workbook.xml");

    assertThat(some).contains("001 a form").doesNotContain("another form");
    assertThat(all).contains("001 a form").contains("002 another form");
  }

  @Test
  void manyFormsArePartedIntoWorkbooks() throws IOException {
    WrittenDataset.writeRows(folder, rows(5, "a form"));

    int workbooks = write(folder, new Workpapers.Scope(false, 2, 9));

    assertThat(workbooks).isEqualTo(3);
    assertThat(parts(folder.resolve("papers-3.xlsx")).get("xl/workbook.xml"))
        .contains("001 a form");
  }

  @Test
  void oneWorkbookSaysWhatItHasNoRoomFor() throws IOException {
    WrittenDataset.writeRows(folder, rows(5, "a form"));

    int workbooks = write(folder, new Workpapers.Scope(false, 2, 1));

    assertThat(workbooks).isEqualTo(1);
    assertThat(parts(folder.resolve("papers-1.xlsx")).get("xl/sharedStrings.xml"))
        .contains("For 3 further forms with findings there is no sheet here");
  }

  @Test
  void sheetsHaveNamesThatAreLegalAndDifferent() {
    SheetNames names = new SheetNames();

    assertThat(names.name("a/b:c*d?[e]\\'f'")).isEqualTo("a b c d  e   f");
    assertThat(names.name("Same")).isEqualTo("Same");
    assertThat(names.name("same")).isEqualTo("same (2)");
    assertThat(names.name("")).isEqualTo("-");
    assertThat(names.name("长".repeat(40))).hasSize(31);
    assertThat(names.name("长".repeat(40))).hasSize(31).endsWith(" (2)");
  }

  private static int write(Path dataset, Workpapers.Scope scope) throws IOException {
    return Workpapers.write(
        dataset,
        number -> Files.newOutputStream(dataset.resolve("papers-" + number + ".xlsx")),
        Language.EN,
        scope);
  }

  private static Map<String, String> parts(Path workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : zip.stream().toList()) {
        parts.put(part.getName(), new String(zip.getInputStream(part).readAllBytes(), UTF_8));
      }
    }
    return parts;
  }

  private static List<Row> rows(int projects, String name) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(Table.DOCUMENTS)
            .put("document_id", "aa")
            .put("path", "a.txt")
            .put("status", "extracted")
            .put("projects", projects)
            .build());
    for (int i = 1; i <= projects; i++) {
      rows.add(
          Row.of(Table.PROJECTS)
              .put("document_id", "aa")
              .put("project_id", "aa-p" + i)
              .put("name", name)
              .build());
      rows.add(
          Row.of(Table.WORKSHEETS)
              .put("project_id", "aa-p" + i)
              .put("line", "total")
              .put("method", "none")
              .put("explanation_en", name)
              .build());
      rows.add(
          Row.of(Table.FINDINGS)
              .put("finding_id", "f" + i)
              .put("document_id", "aa")
              .put("project_id", "aa-p" + i)
              .put("rule", "total-mismatch")
              .put("outcome", "inconsistent")
              .put("severity", "error")
              .put("message_en", name)
              .build());
    }
    return rows;
  }
}
