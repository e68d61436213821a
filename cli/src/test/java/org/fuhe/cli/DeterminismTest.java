package org.fuhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bytes give the same bytes: on every machine, in every order, with all threads. */
@Timeout(300)
final class DeterminismTest {
  private static final Path PUBLISHED = Path.of("..", "corpus", "published");

  @TempDir static Path shared;
  private static Path docs;
  private static Map<String, String> expected;

  @TempDir Path folder;

  @BeforeAll
  static void extractOnce() throws IOException {
    docs = Files.createDirectories(shared.resolve("docs/县"));
    try (var files = Files.list(PUBLISHED)) {
      for (Path file : files.toList()) {
        Files.copy(file, docs.resolve(String.valueOf(file.getFileName())));
      }
    }
    Path gbk = docs.resolve("gbk.txt");
    String text = Files.readString(docs.resolve("000_4265f254cdc5cfce.txt"));
    Files.write(gbk, text.getBytes(Charset.forName("GB18030")));
    Files.writeString(docs.resolve("empty.txt"), "");
    Command.run("extract", docs, "--out", shared.resolve("expected"), "--jobs", "1");
    expected = Dataset.files(shared.resolve("expected"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void inEveryOrderOfTheInputs(long seed) throws IOException {
    List<String> inputs = new ArrayList<>();
    try (var files = Files.list(docs)) {
      files.forEach(file -> inputs.add(file.toString()));
    }
    inputs.add(docs.toString());
    Collections.shuffle(inputs, new Random(seed));
    List<Object> arguments = new ArrayList<>(List.of("extract", "--out", out()));
    arguments.addAll(inputs);

    Command.run(arguments.toArray());

    assertThat(Dataset.files(out())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16})
  void withAnyNumberOfThreads(int jobs) throws IOException {
    Command.run("extract", docs, "--out", out(), "--jobs", jobs);

    assertThat(Dataset.files(out())).isEqualTo(expected);
  }

  @Test
  void twiceInTheSameProgram() throws IOException {
    Command.run("extract", docs, "--out", out());
    Command.run("extract", docs, "--out", out());

    assertThat(Dataset.files(out())).isEqualTo(expected);
  }

  /** In Turkish an I in lower case has no dot; GBK and ASCII cannot write what UTF-8 can. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR -Dfile.encoding=GBK -Duser.timezone=Asia/Urumqi",
        "-Duser.language=ar -Duser.country=EG -Dfile.encoding=US-ASCII -Duser.timezone=UTC",
        "-Duser.language=zh -Duser.country=CN -Dfile.encoding=UTF-16 -Dline.separator=\r\n",
      })
  void onEveryMachine(String settings) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings.split(" ")));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "extract"));
    command.addAll(List.of(docs.toString(), "--out", out().toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8"); // in which Java can open 县 at all

    Process process =
        builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String log = Files.readString(folder.resolve("log"), StandardCharsets.ISO_8859_1);
    assertThat(process.exitValue()).as(log).isEqualTo(ExitCode.INPUTS_FAILED);
    assertThat(Dataset.files(out())).isEqualTo(expected);
  }

  private Path out() {
    return folder.resolve("out");
  }
}
