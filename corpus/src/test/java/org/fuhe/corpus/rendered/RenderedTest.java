package org.fuhe.corpus.rendered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published documents, printed again in other formats: each gives the dataset of the text,
 * field for field, and the same findings.
 */
final class RenderedTest {
  private static final Path RENDERED = Path.of("rendered");
  private static final Path PUBLISHED = Path.of("published");
  private static final Set<Table> DISCLOSED =
      EnumSet.complementOf(EnumSet.of(Table.EVIDENCE, Table.FINDINGS));

  private static final Map<String, Dataset> TEXTS = new HashMap<>();

  static Stream<Path> renderings() throws IOException {
    try (Stream<Path> files = Files.list(RENDERED)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d.*\\.(pdf|docx|xlsx|html)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("renderings")
  void everyFieldIsThatOfTheText(Path rendering) throws IOException, UnreadableException {
    List<String> text = comparable(text(rendering).fields(DISCLOSED), rendering);
    assertThat(text).hasSizeGreaterThan(1000);
    assertThat(comparable(Dataset.of(rendering).fields(DISCLOSED), rendering))
        .containsExactlyElementsOf(text);
  }

  /**
   * A space at which a line ends on a page is not printed, and a heading that is cited may have
   * other brackets than that of the text.
   */
  private static List<String> comparable(List<String> fields, Path rendering) {
    return fields.stream()
        .filter(field -> !field.contains(" worksheets citation"))
        .map(field -> rendering.toString().endsWith(".pdf") ? field.replace(" ", "") : field)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("renderings")
  void theFindingsAreThoseOfTheText(Path rendering) throws IOException, UnreadableException {
    List<String> text = text(rendering).fields(Set.of(Table.FINDINGS));
    assertThat(text).hasSizeGreaterThan(100);
    assertThat(Dataset.of(rendering).fields(Set.of(Table.FINDINGS)))
        .containsExactlyElementsOf(text);
  }

  @Test
  void everyDocumentIsThereInEveryFormat() throws IOException {
    List<String> names = renderings().map(file -> file.getFileName().toString()).toList();
    for (String number : List.of("000", "001", "002", "003", "004")) {
      for (String format : List.of("chromium.pdf", "soffice.pdf", "docx", "xlsx", "html")) {
        assertThat(names).contains(number + "." + format);
      }
    }
  }

  private static Dataset text(Path rendering) throws IOException, UnreadableException {
    String number = rendering.getFileName().toString().substring(0, 3);
    Dataset read = TEXTS.get(number);
    if (read == null) {
      try (Stream<Path> files = Files.list(PUBLISHED)) {
        Path text =
            files
                .filter(file -> file.getFileName().toString().startsWith(number))
                .findFirst()
                .orElseThrow();
        read = Dataset.of(text);
      }
      TEXTS.put(number, read);
    }
    return read;
  }
}
