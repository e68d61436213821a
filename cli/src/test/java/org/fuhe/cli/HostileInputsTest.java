package org.fuhe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Each bad input has its one row with its status and message, and the good ones have theirs. */
@Timeout(60)
final class HostileInputsTest {
  private static final String HEAD =
      """
      项目支出绩效自评表
      项目名称\t公务用车
      一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
      """;
  private static final String GOOD = HEAD + "产出指标\t数量指标\t车辆\t2辆\t2辆\t50\t50\n";

  @TempDir Path folder;
  private Path docs;

  @BeforeEach
  void writeAGoodDocument() throws IOException {
    docs = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(docs.resolve("good.txt"), GOOD);
  }

  @Test
  void anEmptyFile() throws Exception {
    Files.createFile(docs.resolve("bad.txt"));

    assertBad(3, "unreadable", "the file is empty or only white space");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void namesOfAllKindsAreNamesAndNothingElse() throws Exception {
    List<String> names =
        List.of(
            "\"quotes\" and 'others'.txt",
            "two\nlines.txt",
            "tab\tand, comma; semicolon.txt",
            "emoji \ud83d\ude00.txt",
            "<script>window.hit=1<\uff0fscript>.txt",
            "=cmd|' \uff0fC calc'!A0.txt",
            "-rf.txt",
            "%s {0} \\ $HOME.txt",
            "长".repeat(83) + "ab.txt");
    assertThat(names.get(8).getBytes(UTF_8)).hasSize(255);
    for (int i = 0; i < names.size(); i++) {
      Files.writeString(docs.resolve(names.get(i)), GOOD.replace("公务用车", names.get(i) + i));
    }
    Path out = folder.resolve("out");

    assertThat(Command.run("check", docs, "--out", out).exit()).isZero();

    assertThat(Dataset.column(out, "documents", "path"))
        .contains(names.toArray(String[]::new))
        .hasSize(10);
    assertThat(Dataset.column(out, "documents", "status")).containsOnly("extracted");
    assertThat(out.resolve("report.html")).content().doesNotContain("<script>window");
  }

  @Test
  void binaryNamedAsText() throws Exception {
    byte[] bytes = new byte[50_000];
    new Random(3).nextBytes(bytes);
    Files.write(docs.resolve("bad.txt"), bytes);

    assertBad(3, "unreadable", "neither text nor a known file format");
  }

  @Test
  void textWithZeroBytes() throws Exception {
    Files.writeString(docs.resolve("bad.txt"), GOOD + "\0\0\0" + GOOD);

    assertBad(3, "unreadable", "neither text nor a known file format");
  }

  @Test
  void textCutInTheMiddleOfACharacter() throws Exception {
    byte[] bytes = (GOOD + "总分").getBytes(UTF_8);
    Files.write(docs.resolve("bad.txt"), Arrays.copyOf(bytes, bytes.length - 1));

    assertBad(0, "partial", "line 5: bytes that are no UTF-8");
  }

  @Test
  void aLineOfFiftyMegabytes() throws Exception {
    try (BufferedWriter writer = Files.newBufferedWriter(docs.resolve("bad.txt"))) {
      for (int i = 0; i < 50; i++) {
        writer.write("x".repeat(1 << 20));
      }
    }

    assertBad(3, "failed", "50 MB, more than the limit of 32 MB; not read");
  }

  @Test
  void aLineAsLongAsIsAllowed() throws Exception {
    try (BufferedWriter writer = Files.newBufferedWriter(docs.resolve("bad.txt"))) {
      for (int i = 0; i < 4; i++) {
        writer.write("项目 ".repeat((1 << 20) / 7));
      }
    }

    assertBad(0, "unrecognised", "no known form in it");
  }

  @Test
  void threeHundredMegabytes() throws Exception {
    try (RandomAccessFile sparse = new RandomAccessFile(docs.resolve("bad.txt").toFile(), "rw")) {
      sparse.setLength(300L << 20);
    }

    assertBad(3, "failed", "300 MB, more than the limit of 256 MB; not read");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFolderWithoutPermission() throws Exception {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
    Path closed = Files.createDirectory(docs.resolve("bad.txt"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("-wx------"));

    assertBad(3, "unreadable", "no permission to read it");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeThatNobodyWritesTo() throws Exception {
    new ProcessBuilder("mkfifo", docs.resolve("bad.txt").toString()).start().waitFor();

    assertBad(3, "unreadable", "not a regular file");
  }

  @Test
  void aFormOfTwentyThousandRows() throws Exception {
    try (BufferedWriter writer = Files.newBufferedWriter(docs.resolve("bad.txt"))) {
      writer.write(HEAD);
      for (int i = 0; i < 20_000; i++) {
        writer.write("产出指标\t数量指标\t车辆" + i + "\t2辆\t2辆\t50\t50\n");
      }
    }

    assertBad(0, "extracted", "");
    assertThat(Dataset.rows(out(), "indicators")).hasSize(20_001);
  }

  @Test
  void headingsWithoutRows() throws Exception {
    Files.writeString(docs.resolve("bad.txt"), HEAD);

    assertBad(0, "partial", "headings without rows");
  }

  @Test
  void aTableOfOneColumn() throws Exception {
    Files.writeString(docs.resolve("bad.txt"), "\t甲\n\t乙\n\n\t丙\n");

    assertBad(0, "unrecognised", "no known form in it");
  }

  @Test
  void escapeSequencesOfATerminal() throws Exception {
    Files.writeString(
        docs.resolve("bad.txt"), HEAD + "\u001b[2J\u001b]0;x\u0007\t".repeat(7) + "\n");

    Command command = Command.run("extract", docs, "--out", out(), "--lang", "en");

    assertThat(command.out()).doesNotContain("\u001b", "\u0007");
  }

  private void assertBad(int exit, String status, String message) throws Exception {
    Command command = Command.run("extract", docs, "--out", out(), "--lang", "en");

    List<Map<String, String>> documents = Dataset.rows(out(), "documents");
    assertThat(command.exit()).isEqualTo(exit);
    assertThat(command.err()).isEmpty();
    assertThat(documents).extracting(row -> row.get("path")).containsExactly("bad.txt", "good.txt");
    assertThat(documents.get(0).get("status")).isEqualTo(status);
    assertThat(documents.get(0).get("message")).contains(message);
    assertThat(documents.get(1).get("status")).isEqualTo("extracted");
    assertThat(Dataset.column(out(), "indicators", "name")).contains("车辆");
  }

  private Path out() {
    return folder.resolve("out");
  }
}
