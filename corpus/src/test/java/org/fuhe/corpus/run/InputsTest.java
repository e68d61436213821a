package org.fuhe.corpus.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {
  @TempDir Path folder;

  @BeforeEach
  void makeFiles() throws IOException {
    for (String name :
        List.of("b.txt", "a.txt", "县/2021/乙.txt", "县/甲.txt", "县.txt", ".hidden/c.txt", ".d")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @Test
  void theFilesOfAFolderAreOrderedByTheirPathsAndHiddenOnesLeftOut() throws IOException {
    assertThat(paths("")).containsExactly("a.txt", "b.txt", "县.txt", "县/2021/乙.txt", "县/甲.txt");
  }

  @Test
  void overlappingInputsGiveEachFileOnceInWhateverOrderTheyCome() throws IOException {
    List<String> all = paths("");

    assertThat(paths("", "县", "县/2021/乙.txt", "a.txt")).isEqualTo(all);
    assertThat(paths("a.txt", "县/../县/2021", "县", "")).isEqualTo(all);
  }

  @Test
  void theInputRootIsTheInnermostFolderThatHoldsAllInputs() throws IOException {
    assertThat(paths("县/2021", "县/甲.txt")).containsExactly("2021/乙.txt", "甲.txt");
    assertThat(paths("县/2021", "a.txt")).containsExactly("a.txt", "县/2021/乙.txt");
    assertThat(paths("县/2021")).containsExactly("乙.txt");
    assertThat(paths("县/2021/乙.txt")).containsExactly("乙.txt");
  }

  @Test
  void aHiddenFileIsAnInputWhenItIsGivenItself() throws IOException {
    assertThat(paths(".d")).containsExactly(".d");
    assertThat(paths(".hidden")).containsExactly("c.txt");
  }

  @Test
  void theOutputIsNoInput() throws IOException {
    List<InputFile> files = Inputs.find(List.of(folder), folder.resolve("县/2021"));

    assertThat(files).extracting(InputFile::path).doesNotContain("县/2021/乙.txt").hasSize(4);
  }

  @Test
  void anOutputThatIsNotThereYetIsNoMatter() throws IOException {
    assertThat(Inputs.find(List.of(folder), folder.resolve("out"))).hasSize(5);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linksAreFollowedButNotRoundInCircles() throws IOException {
    Files.createSymbolicLink(folder.resolve("县/up"), folder);
    Files.createSymbolicLink(folder.resolve("县/2021/a.txt"), folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("none"));

    assertThat(paths(""))
        .containsExactly(
            "a.txt", "b.txt", "nowhere", "县.txt", "县/2021/a.txt", "县/2021/乙.txt", "县/甲.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatIsALinkKeepsItsName() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("县/甲.txt"));

    assertThat(paths("link.txt")).containsExactly("link.txt");
  }

  private List<String> paths(String... inputs) throws IOException {
    List<Path> places = List.of(inputs).stream().map(folder::resolve).toList();
    return Inputs.find(places).stream().map(InputFile::path).toList();
  }
}
