package org.fuhe.corpus.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.corpus.dataset.DatasetWriter;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.result.Journal;
import org.fuhe.corpus.result.TableRows;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Documents that end, hang or starve the process that works at them, among others. */
@Timeout(300)
final class PoisonTest {
  private static final int GOOD = 200;

  /** Enough for a busy machine to read the smallest of forms in. */
  private static final Duration TIME = Duration.ofSeconds(8);

  @TempDir Path folder;

  @Test
  void eachPoisonIsNamedAndCostsNoOtherDocumentAnything() throws Exception {
    for (int i = 0; i < GOOD; i++) {
      write("good%03d.txt".formatted(i), i);
    }
    Map<String, String> poison =
        Map.of(
            "loop", "时间限制",
            "memory", "内存不足",
            "stack", "嵌套",
            "exit", "退出码 7",
            "halt", "退出码 9",
            "error", "AssertionError");
    int no = GOOD;
    for (String name : poison.keySet()) {
      write(name + "1.txt", no++);
    }
    write("print1.txt", no);

    Map<String, Row> documents = run();

    assertThat(documents).hasSize(GOOD + poison.size() + 1);
    documents.forEach(
        (path, row) -> {
          String expected = poison.get(path.replace("1.txt", ""));
          assertThat(row.get("status"))
              .as(path)
              .isEqualTo(expected == null ? "extracted" : "failed");
          assertThat(row.get("sha256")).as(path).hasSize(64);
          assertThat(row.get("message")).as(path).contains(expected == null ? "" : expected);
        });
  }

  private Map<String, Row> run() throws Exception {
    Limits limits = new Limits(1 << 20, TIME);
    WorkOrder order = new WorkOrder(Contacts.DROP, limits, Optional.empty());
    List<String> command = new ArrayList<>(Isolation.java(96));
    command.add(PoisonedWorker.class.getName());
    command.addAll(order.arguments());
    Isolation.Workers workers = Isolation.processes(command, limits, order.work());
    BulkRun run =
        new BulkRun(
            new BulkRun.Settings(2, order, Language.ZH, Isolation.processes(96)),
            workers::begin,
            workers);
    Map<String, Row> documents = new TreeMap<>();
    try (Journal journal = Journal.temporary()) {
      run.run(
          Inputs.find(List.of(folder)), journal, new Documents(documents), new RunListener() {});
    }
    return documents;
  }

  private void write(String name, int no) throws Exception {
    String form =
        """
        项目支出绩效自评表
        项目名称\t项目%d
        一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
        产出指标\t数量指标\t车辆\t2辆\t2辆\t50\t50
        总分\t\t\t\t\t50\t50
        """
            .formatted(no);
    Files.writeString(folder.resolve(name), form, StandardCharsets.UTF_8);
  }

  private record Documents(Map<String, Row> byPath) implements DatasetWriter {
    @Override
    public void write(TableRows rows) {
      if (rows.table() == Table.DOCUMENTS) {
        rows.rows().forEach(row -> byPath.put(row.get("path"), row));
      }
    }

    @Override
    public void commit() {}

    @Override
    public void close() {}
  }
}
