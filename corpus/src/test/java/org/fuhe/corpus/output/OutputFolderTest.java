package org.fuhe.corpus.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fuhe.corpus.result.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTest {
  @TempDir Path folder;

  @Test
  void aFileThatSomebodyElseHasPutThereIsInTheWay() throws IOException {
    Files.writeString(folder.resolve("findings.csv"), "mine");
    try (OutputFolder output = OutputFolder.open(folder)) {
      assertThatThrownBy(() -> output.claim(List.of("documents.csv", "findings.csv")))
          .isInstanceOf(OwnFiles.ForeignFileException.class)
          .hasMessage("findings.csv");
    }
    assertThat(folder.resolve("findings.csv")).hasContent("mine");
  }

  @Test
  void filesOfAnEarlierRunAreWrittenAgain() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      output.claim(List.of("documents.csv"));
    }
    Files.writeString(folder.resolve("documents.csv"), "by an earlier run");
    try (OutputFolder output = OutputFolder.open(folder)) {
      output.claim(List.of("documents.csv", "findings.csv"));
    }
    assertThat(folder.resolve("documents.csv")).exists();
  }

  @Test
  void twoRunsDoNotWriteToTheSameFolder() throws IOException {
    try (OutputFolder output = OutputFolder.open(folder)) {
      output.claim(List.of("documents.csv"));
      assertThatThrownBy(() -> OutputFolder.open(folder))
          .isInstanceOf(Journal.InUseException.class);
    }
  }
}
