package org.fuhe.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk on which there is no more room, as the system tells the program of one. */
@DisabledOnOs(OS.WINDOWS)
final class FullDiskIT {
  private static final Path LAUNCHER = Path.of("..", "fuhe").toAbsolutePath().normalize();
  private static final Path PACKAGED = Path.of("target", "fuhe").toAbsolutePath();
  private static final Path PUBLISHED = Path.of("..", "corpus", "published").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void aRunThatCannotBeWrittenToItsEndSaysSoAndIsTakenUpAgain() throws Exception {
    Path out = folder.resolve("out");

    int exit = check(out, "200");

    assertThat(exit).isEqualTo(70);
    assertThat(said()).contains(out + " could not be written: ").doesNotContain("Exception");
    assertThat(out.resolve("documents.csv")).doesNotExist();

    assertThat(check(out, "unlimited")).isZero();
    assertThat(out.resolve("documents.csv")).content().hasLineCount(6);
  }

  /** Runs with a limit of what a file can have, in blocks of 512 bytes. */
  private int check(Path out, String blocks) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -f " + blocks + " && exec \"$@\"",
                "sh",
                LAUNCHER.toString(),
                "check",
                PUBLISHED.toString(),
                "--out=" + out,
                "--lang=en",
                "--tables-only")
            .redirectOutput(folder.resolve("output").toFile())
            .redirectError(folder.resolve("errors").toFile());
    builder.environment().put("FUHE_HOME", PACKAGED.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.start().waitFor();
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("errors"), UTF_8);
  }
}
