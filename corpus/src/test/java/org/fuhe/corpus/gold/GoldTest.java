package org.fuhe.corpus.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every form of the published documents, against their annotations. */
final class GoldTest {
  private static final Path PUBLISHED = Path.of("published");
  private static final Path GOLD = Path.of("gold");

  static Stream<Path> annotations() throws IOException {
    try (Stream<Path> files = Files.list(GOLD)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d+\\.json"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void everyFieldIsRight(Path annotation) throws IOException, UnreadableException {
    Annotation gold = Annotation.read(annotation);
    List<String> found = Annotation.of(extract(gold.document()), gold).fields();
    assertThat(found).containsExactlyElementsOf(gold.fields());
  }

  @Test
  void theFiveDocumentsAreComplete() throws IOException, UnreadableException {
    int projects = 0;
    int indicators = 0;
    int summary = 0;
    int statements = 0;
    for (Path annotation : annotations().toList()) {
      Disclosure disclosure = extract(Annotation.read(annotation).document());
      projects += disclosure.projects().size();
      indicators += disclosure.projects().stream().mapToInt(p -> p.indicators().size()).sum();
      summary += disclosure.summary().size();
      statements += disclosure.statements().size();
    }
    assertThat(List.of(projects, indicators, summary, statements)).containsExactly(118, 746, 22, 9);
  }

  private static Disclosure extract(String document) throws IOException, UnreadableException {
    return Extractor.extract(Files.readAllBytes(PUBLISHED.resolve(document)), document)
        .disclosure();
  }
}
