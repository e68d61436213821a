package org.fuhe.corpus.rendered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.run.DocumentReader;
import org.fuhe.corpus.run.Inputs;
import org.fuhe.corpus.run.Limits;
import org.fuhe.corpus.run.Reading;
import org.fuhe.corpus.run.Unpacking;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to the bytes of a file, it ends with a status, and no status is a defect. */
@Timeout(300)
final class DamagedFilesTest {
  private static final Path RENDERED = Path.of("rendered");
  private static final int VARIANTS = 12;

  private final DocumentReader reader = new DocumentReader(Limits.STANDARD);

  @TempDir Path folder;

  /** A form of each format; of PDF the one with the fewest pages. */
  static List<Path> files() {
    return Stream.of("002.soffice.pdf", "001.docx", "003.xlsx", "001.html")
        .map(RENDERED::resolve)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileThatIsCutOffEndsWithAStatus(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int tenth = 0; tenth < 10; tenth++) {
      check(file, Arrays.copyOf(bytes, bytes.length * tenth / 10));
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileOfWhichBytesAreChangedEndsWithAStatus(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int seed = 0; seed < VARIANTS; seed++) {
      check(file, changed(bytes, new Random(seed)));
    }
  }

  /** What is changed inside of a zip file gets through to the reader of the format. */
  @ParameterizedTest
  @ValueSource(strings = {"001.docx", "003.xlsx"})
  void aPackedPartOfWhichBytesAreChangedEndsWithAStatus(String name) throws IOException {
    Path file = RENDERED.resolve(name);
    for (int seed = 0; seed < VARIANTS; seed++) {
      check(file, repacked(Files.readAllBytes(file), new Random(seed)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void anArchiveOfWhichBytesAreChangedEndsWithRows(int seed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (Path file : files().subList(1, 3)) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        zip.write(Files.readAllBytes(file));
      }
    }
    Path archive =
        Files.write(folder.resolve("a.zip"), changed(bytes.toByteArray(), new Random(seed)));
    List<Document> rows = new ArrayList<>();
    try (Unpacking items = new Unpacking(Inputs.find(List.of(archive)), Limits.STANDARD)) {
      while (items.hasNext()) {
        rows.add(items.next().read(reader).document());
      }
    }
    assertThat(rows).isNotEmpty().noneMatch(row -> row.status() == DocumentStatus.FAILED);
  }

  private void check(Path file, byte[] bytes) {
    Reading reading = reader.read(file.getFileName().toString(), bytes);
    assertThat(reading.defect()).isEmpty();
    assertThat(reading.document().status()).isNotEqualTo(DocumentStatus.FAILED);
  }

  private static byte[] changed(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    int changes = 1 << random.nextInt(9);
    for (int i = 0; i < changes; i++) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }

  private static byte[] repacked(byte[] bytes, Random random) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] part = from.readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(part.length > 0 && random.nextBoolean() ? changed(part, random) : part);
      }
    }
    return out.toByteArray();
  }
}
