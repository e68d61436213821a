package org.fuhe.corpus.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.dataset.Fingerprint;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class DocumentReaderTest {
  private static final byte[] FORM =
      """
      项目支出绩效自评表
      项目名称\t公务用车
      一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
      产出指标\t数量指标\t车辆\t2辆\t2辆\t50\t50
      总分\t\t\t\t\t50\t50
      """
          .getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void aFormIsExtracted() throws IOException {
    Document document = read("a.txt", FORM);

    assertThat(document.status()).isEqualTo(DocumentStatus.EXTRACTED);
    assertThat(document.id()).isEqualTo(Fingerprint.of(FORM).sha256().substring(0, 16));
    assertThat(document.bytes()).hasValue((long) FORM.length);
    assertThat(message(document)).isEmpty();
  }

  @Test
  void anEmptyFileIsUnreadable() throws IOException {
    assertThat(read("a.txt", new byte[0])).satisfies(is(DocumentStatus.UNREADABLE, "只有空白"));
    assertThat(read("b.txt", " \n\t\n".getBytes(StandardCharsets.UTF_8)))
        .satisfies(is(DocumentStatus.UNREADABLE, "只有空白"));
  }

  @Test
  void binaryBytesAreUnreadableWhateverTheirName() throws IOException {
    byte[] bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);

    assertThat(read("a.txt", bytes)).satisfies(is(DocumentStatus.UNREADABLE, "既不是文本"));
  }

  @Test
  void textWithZeroBytesIsUnreadable() throws IOException {
    byte[] bytes = "项目\0\0名称".getBytes(StandardCharsets.UTF_8);

    assertThat(read("a.txt", bytes)).satisfies(is(DocumentStatus.UNREADABLE, "既不是文本"));
  }

  @Test
  void aFormatThatIsNotReadIsNamed() throws IOException {
    Document document = read("a.txt", "{\\rtf1\\ansi }".getBytes(StandardCharsets.UTF_8));

    assertThat(document).satisfies(is(DocumentStatus.UNREADABLE, "RTF 文件，本版本尚不能读取"));
    assertThat(document.mediaType()).isEqualTo("application/rtf");
  }

  @Test
  void aDamagedFileOfAFormatThatIsReadIsNamed() throws IOException {
    Document document = read("a.txt", "%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.UTF_8));

    assertThat(document).satisfies(is(DocumentStatus.UNREADABLE, "PDF 文件已损坏"));
    assertThat(document.mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void textCutInTheMiddleOfACharacterIsPartial() throws IOException {
    Document document = read("a.txt", Arrays.copyOf(FORM, FORM.length - 20));
    byte[] cut = "说明：已完成".getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(FORM, FORM.length + cut.length - 1);
    System.arraycopy(cut, 0, bytes, FORM.length, cut.length - 1);

    assertThat(document.status()).isEqualTo(DocumentStatus.EXTRACTED);
    assertThat(read("b.txt", bytes)).satisfies(is(DocumentStatus.PARTIAL, "第6行：有字节不符合 UTF-8 编码"));
  }

  @Test
  @Timeout(5)
  void aFileOverTheLimitIsNotEvenRead() throws IOException {
    Path file = folder.resolve("a.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(300_000_000);
    }

    Document document = read(file);

    assertThat(document).satisfies(is(DocumentStatus.FAILED, "文件 286.1 MB，超出 256 MB 的限制，未读取"));
    assertThat(document.bytes()).hasValue(300_000_000L);
    assertThat(document.id()).isEmpty();
  }

  @Test
  void aFileThatVanishedIsUnreadable() {
    assertThat(read(folder.resolve("none.txt"))).satisfies(is(DocumentStatus.UNREADABLE, "消失"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksToNowhereAndRoundInACircleAreNoFiles() throws IOException {
    Path nowhere = Files.createSymbolicLink(folder.resolve("a"), folder.resolve("none"));
    Path circle = Files.createSymbolicLink(folder.resolve("b"), folder.resolve("b"));

    assertThat(read(nowhere)).satisfies(is(DocumentStatus.UNREADABLE, "不是普通文件"));
    assertThat(read(circle)).satisfies(is(DocumentStatus.UNREADABLE, "不是普通文件"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(5)
  void aDeviceIsNotWaitedFor() {
    assertThat(read(Path.of("/dev/zero"))).satisfies(is(DocumentStatus.UNREADABLE, "不是普通文件"));
  }

  /** The folder stands for one that could not be listed: no other is ever asked for. */
  @Test
  void aFolderIsWithoutPermission() {
    assertThat(read(folder)).satisfies(is(DocumentStatus.UNREADABLE, "没有读取权限"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileWithoutPermissionIsUnreadable() throws IOException {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may read everything");
    Path file = Files.write(folder.resolve("a.txt"), FORM);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));

    assertThat(read(file)).satisfies(is(DocumentStatus.UNREADABLE, "没有读取权限"));
  }

  @Test
  void aDefectOfTheProgramFailsTheDocumentAndKeepsItsId() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), FORM);
    Extracting defect =
        (bytes, name) -> {
          throw new IllegalStateException("张三13800000000");
        };
    DocumentReader reader = new DocumentReader(defect, Limits.STANDARD);

    Reading reading = reader.read(new InputFile(file, "a.txt"));

    assertThat(reading.document()).satisfies(is(DocumentStatus.FAILED, "IllegalStateException"));
    assertThat(message(reading.document())).doesNotContain("张三");
    assertThat(reading.document().fingerprint()).hasValue(Fingerprint.of(FORM));
    assertThat(reading.defect()).containsInstanceOf(IllegalStateException.class);
  }

  @Test
  void nestingTooDeepFailsTheDocument() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), FORM);
    DocumentReader reader = new DocumentReader(DocumentReaderTest::endless, Limits.STANDARD);

    Document document = reader.read(new InputFile(file, "a.txt")).document();

    assertThat(document).satisfies(is(DocumentStatus.FAILED, "嵌套过深"));
  }

  @Test
  void aFileThatGrowsWhileItIsReadIsHeldToTheLimitToo() throws IOException {
    Path file = Files.write(folder.resolve("a.txt"), FORM);
    DocumentReader reader = new DocumentReader(new Limits(FORM.length, Duration.ofSeconds(1)));

    assertThat(reader.read(new InputFile(file, "a.txt")).document().status())
        .isEqualTo(DocumentStatus.EXTRACTED);
  }

  @SuppressWarnings("InfiniteRecursion") // what it is for
  private static org.fuhe.extractor.Extraction endless(byte[] bytes, String name) {
    return endless(bytes, name);
  }

  private Document read(String name, byte[] bytes) throws IOException {
    return read(Files.write(folder.resolve(name), bytes));
  }

  private static Document read(Path file) {
    InputFile input = new InputFile(file, String.valueOf(file.getFileName()));
    return new DocumentReader(Limits.STANDARD).read(input).document();
  }

  private static String message(Document document) {
    return document.message().in(Explanations.messages(Language.ZH));
  }

  private static java.util.function.Consumer<Document> is(DocumentStatus status, String message) {
    return document -> {
      assertThat(document.status()).isEqualTo(status);
      assertThat(message(document)).contains(message);
    };
  }
}
