package org.fuhe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code ./fuhe}: once with the packaged program, and for all that concerns the build
 * in a checkout of its own whose {@code mvn} and {@code java} only tell how they were called.
 */
@DisabledOnOs(OS.WINDOWS)
final class LauncherIT {
  private static final Path LAUNCHER = Path.of("..", "fuhe").toAbsolutePath().normalize();
  private static final Path PACKAGED = Path.of("target", "fuhe").toAbsolutePath();

  @TempDir Path folder;

  private Path checkout;
  private Path source;

  @BeforeEach
  void checkOut() throws IOException {
    checkout = folder.resolve("a check out");
    source = checkout.resolve("cli/src/main/Main.java");
    write(checkout.resolve("pom.xml"), "");
    write(source, "");
    script(checkout.resolve("fuhe"), Files.readString(LAUNCHER));
    script(
        folder.resolve("bin/mvn"),
        """
        #!/bin/sh
        echo "$@" >> mvn.calls
        grep -q broken cli/src/main/* && echo 'not a statement' && exit 1
        mkdir -p cli/target/quick/fuhe
        """);
    write(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
    script(
        folder.resolve("jdk/bin/java"),
        """
        #!/bin/sh
        echo "in $PWD"
        for argument in "$@"; do echo "<$argument>"; done
        """);
  }

  @Test
  void runsThePackagedProgramThroughLinksWithSpaces() throws Exception {
    Path link = link(link(checkout.resolve("fuhe"), "a link"), "a second link");

    Run run =
        run(
            link,
            Map.of("JAVA_HOME", System.getProperty("java.home"), "FUHE_HOME", PACKAGED.toString()),
            "--version");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("fuhe ").doesNotContain("not packaged");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void leavesTheCallersFolderAndArgumentsAlone() throws Exception {
    Path link = link(checkout.resolve("fuhe"), "linked");

    Run run = run(link, Map.of(), "check", "绩效 2023/*.txt", "");

    assertThat(run.out())
        .startsWith("in " + folder.toRealPath() + "\n")
        .endsWith("/fuhe.jar>\n<check>\n<绩效 2023/*.txt>\n<>\n");
  }

  @Test
  void buildsOnceAndSaysSo() throws Exception {
    assertThat(runInCheckout().err())
        .isEqualTo("fuhe: building the program, this takes a moment …\n");
    assertThat(runInCheckout().err()).isEmpty();
    assertThat(builds()).containsExactly("-B -q -Dquick clean package -pl cli -am");
  }

  @Test
  void speaksTheLanguageOfTheUser() throws Exception {
    Run run = run(checkout.resolve("fuhe"), Map.of("LC_ALL", "zh_CN.UTF-8"));

    assertThat(run.err()).isEqualTo("fuhe：正在构建程序，请稍候……\n");
    assertThat(run.out()).contains("<-Duser.language=zh>");
  }

  @Test
  void buildsAgainWhenASourceChanged() throws Exception {
    runInCheckout();
    letTimePass();
    write(source, "changed");

    runInCheckout();

    assertThat(builds()).hasSize(2);
  }

  @Test
  void buildsAgainWhenASourceWasDeleted() throws Exception {
    write(source.resolveSibling("Other.java"), "");
    runInCheckout();
    letTimePass();
    Files.delete(source.resolveSibling("Other.java"));

    runInCheckout();

    assertThat(builds()).hasSize(2);
  }

  @Test
  void showsTheLogAndEndsWith70WhenTheBuildFails() throws Exception {
    write(source, "broken");

    Run run = runInCheckout();

    assertThat(run.exit()).isEqualTo(70);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("not a statement\nfuhe: the build failed");
  }

  @Test
  void buildsOnceWhenStartedTwiceAtOnce() throws Exception {
    Process first = start(checkout.resolve("fuhe"), Map.of());
    Process second = start(link(checkout.resolve("fuhe"), "second"), Map.of());

    assertThat(List.of(first.waitFor(), second.waitFor())).containsExactly(0, 0);
    assertThat(builds()).hasSize(1);
  }

  @Test
  void asksForANewerJava() throws Exception {
    write(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");

    Run run = runInCheckout();

    assertThat(run.exit()).isEqualTo(70);
    assertThat(run.err()).startsWith("fuhe: Java 17 or newer is needed").contains("11.0.2");
  }

  private record Run(int exit, String out, String err) {}

  private Run runInCheckout() throws Exception {
    return run(checkout.resolve("fuhe"), Map.of());
  }

  private Run run(Path program, Map<String, String> environment, String... arguments)
      throws Exception {
    Process process = start(program, environment, arguments);
    int exit = process.waitFor();
    return new Run(exit, Files.readString(outOf(program)), Files.readString(errOf(program)));
  }

  private Process start(Path program, Map<String, String> environment, String... arguments)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.command().addAll(List.of(arguments));
    builder.directory(folder.toFile());
    builder.redirectOutput(outOf(program).toFile()).redirectError(errOf(program).toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("FUHE_"));
    builder
        .environment()
        .merge("PATH", folder.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
    builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return builder.start();
  }

  private Path outOf(Path program) {
    return folder.resolve(program.getFileName() + ".out");
  }

  private Path errOf(Path program) {
    return folder.resolve(program.getFileName() + ".err");
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(checkout.resolve("mvn.calls"));
  }

  private Path link(Path target, String name) throws IOException {
    Path link = folder.resolve(name);
    Files.createSymbolicLink(link, folder.relativize(target));
    return link;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text, UTF_8);
  }

  private static void script(Path file, String text) throws IOException {
    write(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** What stands in the checkout, the stamp too, is an hour old: a change shows on any clock. */
  private void letTimePass() throws IOException {
    FileTime anHourAgo = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
    try (Stream<Path> files = Files.walk(checkout)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, anHourAgo);
      }
    }
  }
}
