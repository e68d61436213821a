package org.fuhe.corpus.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.corpus.dataset.DatasetWriter;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.dataset.Tabulation;
import org.fuhe.corpus.message.Language;
import org.fuhe.extractor.Extractor;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class BulkRunTest {
  @TempDir Path folder;

  private final List<Row> rows = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void rowsComeInTheOrderOfThePathsWhateverTheThreads(int jobs) throws Exception {
    Random random = new Random(jobs);
    for (int i = 0; i < 60; i++) {
      write("%02d.txt".formatted(i), form("项目" + i));
    }
    Extracting slow =
        (bytes, name) -> {
          sleep(random.nextInt(10));
          return Extractor.extract(bytes, name);
        };

    RunReport report = run(slow, jobs, Limits.STANDARD);

    List<String> names = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      names.add("项目" + i);
    }
    assertThat(column(Table.PROJECTS, "name")).isEqualTo(names);
    assertThat(column(Table.DOCUMENTS, "path")).isSorted().hasSize(60);
    assertThat(report.documents(DocumentStatus.EXTRACTED)).isEqualTo(60);
    assertThat(report.rows(Table.INDICATORS)).isEqualTo(60);
  }

  @Test
  void theSameBytesAtTwoPathsHaveTwoDocumentsAndOneSetOfRows() throws Exception {
    write("a.txt", form("甲"));
    write("b/a.txt", form("甲"));
    write("c.txt", form("乙"));

    RunReport report = run(Extractor::extract, 2, Limits.STANDARD);

    assertThat(column(Table.DOCUMENTS, "path")).containsExactly("a.txt", "b/a.txt", "c.txt");
    assertThat(column(Table.DOCUMENTS, "document_id").get(0))
        .isEqualTo(column(Table.DOCUMENTS, "document_id").get(1));
    assertThat(column(Table.DOCUMENTS, "projects")).containsExactly("1", "1", "1");
    assertThat(column(Table.DOCUMENTS, "message"))
        .containsExactly("", "与 a.txt 内容完全相同，各表只收录一次", "");
    assertThat(column(Table.PROJECTS, "name")).containsExactly("甲", "乙");
    assertThat(column(Table.PROJECTS, "project_id")).doesNotHaveDuplicates();
    assertThat(report.rows(Table.PROJECTS)).isEqualTo(2);
    assertThat(report.remarks()).isEqualTo(1);
  }

  @Test
  void oneDocumentThatFailsDoesNotCostTheOthers() throws Exception {
    write("a.txt", form("甲"));
    write("b.txt", form("缺陷"));
    write("c.txt", form("乙"));
    Extracting extracting =
        (bytes, name) -> {
          if (name.equals("b.txt")) {
            throw new IllegalStateException();
          }
          return Extractor.extract(bytes, name);
        };

    run(extracting, 2, Limits.STANDARD);

    assertThat(column(Table.DOCUMENTS, "status"))
        .containsExactly("extracted", "failed", "extracted");
    assertThat(column(Table.PROJECTS, "name")).containsExactly("甲", "乙");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void documentsThatNeverEndAreGivenUpAndTheOthersGoOn(int jobs) throws Exception {
    for (int i = 0; i < 8; i++) {
      write(i + ".txt", form("项目" + i));
    }
    Extractor.extract(form("甲").getBytes(StandardCharsets.UTF_8), "a.txt"); // loads the lexicon
    CountDownLatch never = new CountDownLatch(1);
    Extracting extracting =
        (bytes, name) -> {
          if (name.equals("2.txt") || name.equals("3.txt") || name.equals("5.txt")) {
            awaitWithoutListening(never);
          }
          return Extractor.extract(bytes, name);
        };

    run(extracting, jobs, new Limits(1 << 20, Duration.ofSeconds(1)));
    never.countDown();

    assertThat(column(Table.DOCUMENTS, "status"))
        .containsExactly(
            "extracted",
            "extracted",
            "failed",
            "failed",
            "extracted",
            "failed",
            "extracted",
            "extracted");
    assertThat(column(Table.DOCUMENTS, "message").get(2)).contains("时间限制");
    assertThat(column(Table.DOCUMENTS, "document_id")).doesNotContain("");
  }

  @Test
  void aDocumentThatRunsOutOfMemoryIsTriedAgainAlone() throws Exception {
    write("a.txt", form("甲"));
    write("b.txt", form("乙"));
    write("c.txt", form("丙"));
    AtomicInteger tries = new AtomicInteger();
    Extracting extracting =
        (bytes, name) -> {
          boolean again = name.equals("a.txt") && tries.incrementAndGet() > 1;
          if (!name.equals("b.txt") && !again) {
            throw new OutOfMemoryError();
          }
          return Extractor.extract(bytes, name);
        };

    run(extracting, 2, Limits.STANDARD);

    assertThat(column(Table.DOCUMENTS, "status"))
        .containsExactly("extracted", "extracted", "failed");
    assertThat(column(Table.DOCUMENTS, "message").get(2)).contains("内存不足");
  }

  @Test
  void noMoreBytesAreInWorkThanOneDocumentMayHave() throws Exception {
    for (int i = 0; i < 20; i++) {
      write(i + ".txt", "x".repeat(400));
    }
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Extracting extracting =
        (bytes, name) -> {
          most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          sleep(5);
          atOnce.decrementAndGet();
          return Extractor.extract(bytes, name);
        };

    run(extracting, 8, new Limits(1000, Duration.ofSeconds(10)));

    assertThat(most.get()).isLessThanOrEqualTo(2);
    assertThat(column(Table.DOCUMENTS, "status")).hasSize(20).containsOnly("unrecognised");
  }

  @Test
  void aRunOverNothingIsARun() throws Exception {
    assertThat(run(Extractor::extract, 2, Limits.STANDARD).rows(Table.DOCUMENTS)).isZero();
  }

  private RunReport run(Extracting extracting, int jobs, Limits limits)
      throws IOException, InterruptedException {
    Tabulation.Style style = Tabulation.Style.of(Contacts.DROP, Language.ZH);
    List<InputFile> files = new ArrayList<>(Inputs.find(List.of(folder)));
    BulkRun run =
        new BulkRun(
            new DocumentReader(extracting, limits),
            new BulkRun.Settings(jobs, limits, style, Optional.empty()));
    return run.run(Collections.unmodifiableList(files), new Rows(), (document, defect) -> {});
  }

  private List<String> column(Table table, String column) {
    return rows.stream().filter(row -> row.table() == table).map(row -> row.get(column)).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static String form(String name) {
    return """
    项目支出绩效自评表
    项目名称\t%s
    一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
    产出指标\t数量指标\t车辆\t2辆\t2辆\t50\t50
    总分\t\t\t\t\t50\t50
    """
        .formatted(name);
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a computation waits: it does not look whether it is asked to end. */
  private static void awaitWithoutListening(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      Thread.onSpinWait();
    }
  }

  private final class Rows implements DatasetWriter {
    @Override
    public void write(List<Row> further) {
      rows.addAll(further);
    }

    @Override
    public void commit() {}

    @Override
    public void close() {}
  }
}
