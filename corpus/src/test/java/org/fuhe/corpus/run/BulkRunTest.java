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
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.result.Journal;
import org.fuhe.corpus.result.TableRows;
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

  private static final RunListener NOBODY = new RunListener() {};

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
  void onlyWhatIsNewOrHasChangedIsDoneAgain() throws Exception {
    write("a.txt", form("甲"));
    write("b.txt", form("乙"));
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    Extracting extracting =
        (bytes, name) -> {
          read.add(name);
          return Extractor.extract(bytes, name);
        };
    try (Journal journal = Journal.temporary()) {
      run(extracting, 2, Limits.STANDARD, Optional.of(journal));
      write("b.txt", form("丁"));
      write("c.txt", form("丙"));
      Files.move(folder.resolve("a.txt"), folder.resolve("d.txt"));
      read.clear();

      RunReport report = run(extracting, 2, Limits.STANDARD, Optional.of(journal));

      assertThat(read).containsExactlyInAnyOrder("b.txt", "c.txt");
      assertThat(report.reused()).isEqualTo(1);
      assertThat(column(Table.DOCUMENTS, "path")).containsExactly("b.txt", "c.txt", "d.txt");
      assertThat(column(Table.PROJECTS, "name")).containsExactly("丁", "丙", "甲");
    }
  }

  @Test
  void aFailureHoldsForTheLimitsThatItHappenedUnder() throws Exception {
    write("a.txt", form("甲"));
    AtomicInteger tries = new AtomicInteger();
    Extracting extracting =
        (bytes, name) -> {
          tries.incrementAndGet();
          throw new IllegalStateException();
        };
    try (Journal journal = Journal.temporary()) {
      run(extracting, 1, Limits.STANDARD, Optional.of(journal));
      run(extracting, 1, Limits.STANDARD, Optional.of(journal));
      assertThat(tries).hasValue(1);

      run(extracting, 1, new Limits(1 << 20, Duration.ofSeconds(5)), Optional.of(journal));
      assertThat(tries).hasValue(2);
      assertThat(column(Table.DOCUMENTS, "status")).containsExactly("failed");
    }
  }

  @Test
  void theSameBytesAreWorkedAtOnce() throws Exception {
    for (int i = 0; i < 20; i++) {
      write(i + ".txt", form("甲"));
    }
    AtomicInteger tries = new AtomicInteger();
    Extracting extracting =
        (bytes, name) -> {
          tries.incrementAndGet();
          return Extractor.extract(bytes, name);
        };

    RunReport report = run(extracting, 4, Limits.STANDARD);

    assertThat(tries).hasValue(1);
    assertThat(report.reused()).as("none was done by an earlier run").isZero();
    assertThat(column(Table.DOCUMENTS, "path")).hasSize(20);
    assertThat(column(Table.PROJECTS, "name")).containsExactly("甲");
  }

  @Test
  void aRunOverNothingIsARun() throws Exception {
    assertThat(run(Extractor::extract, 2, Limits.STANDARD).rows(Table.DOCUMENTS)).isZero();
  }

  private RunReport run(Extracting extracting, int jobs, Limits limits)
      throws IOException, InterruptedException {
    return run(extracting, jobs, limits, Optional.empty());
  }

  private RunReport run(Extracting extracting, int jobs, Limits limits, Optional<Journal> earlier)
      throws IOException, InterruptedException {
    WorkOrder order = new WorkOrder(Contacts.DROP, limits, Optional.empty());
    Work work = new Work(new DocumentReader(extracting, limits), Optional.empty(), Contacts.DROP);
    BulkRun run =
        new BulkRun(
            new BulkRun.Settings(jobs, order, Language.ZH, Isolation.THREADS),
            () -> new ThreadWorker(work, limits.time()),
            () -> {});
    rows.clear();
    if (earlier.isPresent()) {
      return run.run(Inputs.find(List.of(folder)), earlier.get(), new Rows(), NOBODY);
    }
    try (Journal journal = Journal.temporary()) {
      return run.run(Inputs.find(List.of(folder)), journal, new Rows(), NOBODY);
    }
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
    public void write(TableRows further) {
      rows.addAll(further.rows());
    }

    @Override
    public void commit() {}

    @Override
    public void close() {}
  }
}
