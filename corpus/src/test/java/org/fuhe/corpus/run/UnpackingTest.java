package org.fuhe.corpus.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class UnpackingTest {
  private static final Limits LIMITS = new Limits(1 << 20, Duration.ofSeconds(30));
  private static final byte[] FORM = "项目名称\t道路养护\n".getBytes(UTF_8);

  @TempDir Path folder;

  /** A file to be packed. */
  private static final class Packing {
    private final String name;
    private final byte[] content;

    Packing(String name, byte[] content) {
      this.name = name;
      this.content = content;
    }

    String name() {
      return name;
    }

    byte[] content() {
      return content;
    }
  }

  @Test
  void eachFileOfAnArchiveIsADocument() throws Exception {
    write("a.zip", zip("UTF-8", new Packing("绩效/一.txt", FORM), new Packing("绩效/二.txt", FORM)));

    assertThat(rows()).containsExactly("a.zip!/绩效/一.txt extracted", "a.zip!/绩效/二.txt extracted");
  }

  @Test
  void namesThatDoNotSayTheirEncodingAreToldByTheirBytes() throws Exception {
    write("a.zip", zip("GBK", new Packing("自评表.txt", FORM)));
    write("b.tar", tar("GBK", new Packing("自评表.txt", FORM)));
    write("c.tar", tar("UTF-8", new Packing("自评表.txt", FORM)));

    assertThat(rows())
        .containsExactly(
            "a.zip!/自评表.txt extracted", "b.tar!/自评表.txt extracted", "c.tar!/自评表.txt extracted");
  }

  @Test
  void compressedTarsAndSevenZipsAreArchives() throws Exception {
    write("a.tgz", gzip(tar("UTF-8", new Packing("一.txt", FORM))));
    write("b.txt.gz", gzip(FORM));
    try (SevenZOutputFile out = new SevenZOutputFile(folder.resolve("c.7z").toFile())) {
      File none = folder.resolve("a.tgz").toFile();
      out.putArchiveEntry(out.createArchiveEntry(none, "二.txt"));
      out.write(FORM);
      out.closeArchiveEntry();
    }

    assertThat(rows())
        .containsExactly(
            "a.tgz!/一.txt extracted", "b.txt.gz!/b.txt extracted", "c.7z!/二.txt extracted");
  }

  @Test
  void anArchiveInAnArchiveIsOpenedToo() throws Exception {
    byte[] inner = zip("UTF-8", new Packing("一.txt", FORM));
    write("a.zip", zip("UTF-8", new Packing("内.zip", inner), new Packing("二.txt", FORM)));

    assertThat(rows()).containsExactly("a.zip!/内.zip!/一.txt extracted", "a.zip!/二.txt extracted");
  }

  @Test
  void archivesAreOpenedToASmallDepth() throws Exception {
    byte[] nested = zip("UTF-8", new Packing("一.txt", FORM));
    for (int i = 0; i < 5; i++) {
      nested = zip("UTF-8", new Packing("内.zip", nested));
    }
    write("a.zip", nested);

    assertThat(rows()).containsExactly("a.zip!/内.zip!/内.zip!/内.zip unreadable");
  }

  @Test
  void namesThatLeadElsewhereAreOnlyNames() throws Exception {
    write("a.zip", zip("UTF-8", new Packing("../../up.txt", FORM), new Packing("/root.txt", FORM)));

    assertThat(rows())
        .containsExactly("a.zip!/../../up.txt extracted", "a.zip!//root.txt extracted");
    assertThat(folder.toFile().list()).containsExactly("a.zip");
  }

  @Test
  void hiddenFilesAndThoseOfAMacAreLeftOut() throws Exception {
    write(
        "a.zip",
        zip(
            "UTF-8",
            new Packing("__MACOSX/一.txt", FORM),
            new Packing(".DS_Store", FORM),
            new Packing("一.txt", FORM)));

    assertThat(rows()).containsExactly("a.zip!/一.txt extracted");
  }

  @Test
  void aBrokenArchiveIsOneRow() throws Exception {
    byte[] zip = zip("UTF-8", new Packing("一.txt", FORM));
    write("a.zip", Arrays.copyOf(zip, zip.length - 30));
    write("b.zip", zip("UTF-8"));

    assertThat(rows()).containsExactly("a.zip unreadable", "b.zip unreadable");
    assertThat(messages())
        .containsExactly(
            "a damaged file of the format ZIP", "the file is empty or only white space");
  }

  @Test
  void whatIsTooLargeInAnArchiveIsARow() throws Exception {
    write(
        "a.zip", zip("UTF-8", new Packing("大.txt", new byte[2 << 20]), new Packing("小.txt", FORM)));

    assertThat(rows()).containsExactly("a.zip!/大.txt failed", "a.zip!/小.txt extracted");
  }

  @Test
  void aBombIsGivenUpAndSaysSo() throws Exception {
    Packing[] much = new Packing[100];
    Arrays.fill(much, new Packing("零.bin", new byte[1 << 20]));
    write("a.zip", zip("UTF-8", much));
    write("b.txt", FORM);

    List<String> rows = rows();
    assertThat(rows).hasSizeLessThan(80).endsWith("a.zip failed", "b.txt extracted");
    assertThat(messages())
        .contains("far more comes out of the archive than went in; not read any further");
  }

  @Test
  void aDocumentThatIsAZipFileIsNoArchive() throws Exception {
    write("a.docx", zip("UTF-8", new Packing("[Content_Types].xml", FORM)));

    assertThat(rows()).containsExactly("a.docx unreadable");
  }

  private List<String> rows() throws IOException {
    return documents().stream()
        .map(document -> document.path() + " " + document.status().label())
        .toList();
  }

  private List<String> messages() throws IOException {
    return documents().stream()
        .map(document -> document.message().in(Explanations.messages(Language.EN)))
        .toList();
  }

  private List<Document> documents() throws IOException {
    List<Document> documents = new ArrayList<>();
    DocumentReader reader = new DocumentReader(LIMITS);
    try (Unpacking items = new Unpacking(Inputs.find(List.of(folder)), LIMITS)) {
      while (items.hasNext()) {
        documents.add(items.next().read(reader).document());
      }
    }
    return documents;
  }

  private void write(String name, byte[] content) throws IOException {
    Files.write(folder.resolve(name), content);
  }

  private static byte[] zip(String charset, Packing... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding(charset);
      zip.setUseLanguageEncodingFlag(false);
      for (Packing file : files) {
        zip.putArchiveEntry(new ZipArchiveEntry(file.name()));
        zip.write(file.content());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String charset, Packing... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(bytes, Charset.forName(charset).name())) {
      for (Packing file : files) {
        TarArchiveEntry entry = new TarArchiveEntry(file.name());
        entry.setSize(file.content().length);
        tar.putArchiveEntry(entry);
        tar.write(file.content());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }
}
