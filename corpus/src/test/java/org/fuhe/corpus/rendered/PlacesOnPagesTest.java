package org.fuhe.corpus.rendered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.dataset.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The places of all values of the printed pages: what stands on the page in the box of a value, as
 * a library takes it from there, is the value.
 */
final class PlacesOnPagesTest {
  static Stream<Path> pages() throws IOException {
    return RenderedTest.renderings().filter(file -> file.toString().endsWith(".pdf"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theBoxOfEveryValueHoldsItsCharacters(Path file) throws IOException, UnreadableException {
    List<Row> evidence = Dataset.of(file).evidence();
    assertThat(evidence).hasSizeGreaterThan(500);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      Map<Integer, List<TextPosition>> pages = new HashMap<>();
      for (Row row : evidence) {
        int page = Integer.parseInt(row.get("page"));
        if (!pages.containsKey(page)) {
          pages.put(page, Characters.of(document, page));
        }
        assertThat(taken(pages.get(page), row)).as("%s", row).isEqualTo(plain(row.get("text")));
      }
    }
  }

  /** Takes the characters whose centres stand in the box of a value, from left to right. */
  private static String taken(List<TextPosition> characters, Row row) {
    double left = Double.parseDouble(row.get("x0"));
    double top = Double.parseDouble(row.get("y0"));
    double right = Double.parseDouble(row.get("x1"));
    double bottom = Double.parseDouble(row.get("y1"));
    StringBuilder taken = new StringBuilder();
    for (TextPosition character : characters) {
      double x = character.getXDirAdj() + character.getWidthDirAdj() / 2;
      double y = character.getYDirAdj() - character.getHeightDir() / 2;
      if (x > left && x < right && y > top && y < bottom) {
        taken.append(character.getUnicode());
      }
    }
    return plain(taken.toString());
  }

  private static String plain(String text) {
    return text.replaceAll("\\s", "");
  }

  /** Gathers the characters of a page, each with its position. */
  private static final class Characters extends PDFTextStripper {
    private final List<TextPosition> positions = new ArrayList<>();

    static List<TextPosition> of(PDDocument document, int page) throws IOException {
      Characters characters = new Characters();
      characters.setStartPage(page);
      characters.setEndPage(page);
      characters.writeText(document, new StringWriter());
      characters.positions.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
      return characters.positions;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      positions.add(position);
    }
  }
}
