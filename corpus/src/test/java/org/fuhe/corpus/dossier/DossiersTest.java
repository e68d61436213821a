package org.fuhe.corpus.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fuhe.corpus.csv.CsvRows;
import org.fuhe.corpus.dataset.Fingerprint;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DossiersTest {
  @TempDir private Path folder;

  @Test
  void eachDocumentHasItsRowsAndTheSameBytesUnderAnotherPathHaveNone() throws IOException {
    WrittenDataset.writeRows(
        folder,
        List.of(
            document("aa", "one.txt"),
            document("", "lost.txt"),
            document("bb", "two.txt"),
            document("aa", "three.txt"),
            Row.of(Table.PROJECTS).put("document_id", "aa").put("project_id", "aa-p1").build(),
            Row.of(Table.FUNDS).put("project_id", "aa-p1").build(),
            Row.of(Table.PROJECTS).put("document_id", "bb").put("project_id", "bb-p1").build(),
            Row.of(Table.FUNDS).put("project_id", "bb-p1").build(),
            Row.of(Table.EVIDENCE).put("document_id", "bb").put("text", "a value").build(),
            Row.of(Table.EVIDENCE).put("document_id", "bb").put("finding_id", "f1").build()));
    List<String> read = new ArrayList<>();

    Dossiers.read(
        folder,
        Set.of(Table.PROJECTS, Table.FUNDS, Table.EVIDENCE),
        dossier ->
            read.add(
                "%s %d %d %d"
                    .formatted(
                        dossier.document().get("path"),
                        dossier.of(Table.PROJECTS).size(),
                        dossier.of(Table.FUNDS).size(),
                        dossier.of(Table.EVIDENCE).size())));

    assertThat(read)
        .containsExactly("one.txt 1 1 0", "lost.txt 0 0 0", "two.txt 1 1 1", "three.txt 0 0 0");
  }

  @Test
  void aCellIsReadAsItWasWritten() throws IOException {
    String hostile = "a \"quoted\"\nline, \\ and '=1+1' \u2028";
    WrittenDataset.writeRows(folder, List.of(document("aa", hostile)));

    Dossiers.read(
        folder, Set.of(), dossier -> assertThat(dossier.document().get("path")).isEqualTo(hostile));
  }

  @Test
  void aTableOfOtherColumnsIsRefusedByItsName() throws IOException {
    WrittenDataset.writeRows(folder, List.of());
    Files.writeString(folder.resolve("findings.csv"), "rule;outcome\n");

    assertThatThrownBy(() -> Dossiers.read(folder, Set.of(Table.FINDINGS), dossier -> {}))
        .isInstanceOfSatisfying(
            CsvRows.NotOfTheTableException.class,
            e -> assertThat(e.file()).hasFileName("findings.csv"));
  }

  @Test
  void aSourceIsFoundInFoldersAndArchivesUnlessItHasChanged() throws IOException {
    byte[] bytes = {1, 2, 3};
    Files.createDirectory(folder.resolve("deep"));
    Files.write(folder.resolve("deep/plain.bin"), bytes);
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("packed.zip")))) {
      zip.putNextEntry(new ZipEntry("in/it.bin"));
      zip.write(bytes);
    }
    Sources sources = SourceFiles.of(List.of(folder));

    assertThat(sources.bytes(source("deep/plain.bin", bytes))).hasValue(bytes);
    assertThat(sources.bytes(source("packed.zip!/in/it.bin", bytes))).hasValue(bytes);
    assertThat(sources.bytes(source("packed.zip!/in/other.bin", bytes))).isEmpty();
    assertThat(sources.bytes(source("../plain.bin", bytes))).isEmpty();
    assertThat(sources.bytes(source("deep/plain.bin", new byte[] {4}))).isEmpty();
  }

  private static Row source(String path, byte[] bytes) {
    return Row.of(Table.DOCUMENTS)
        .put("path", path)
        .put("sha256", Fingerprint.of(bytes).sha256())
        .build();
  }

  private static Row document(String id, String path) {
    return Row.of(Table.DOCUMENTS).put("document_id", id).put("path", path).build();
  }
}
