package org.fuhe.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.drawn.Drawing;
import org.fuhe.extractor.drawn.DrawnPage;
import org.fuhe.extractor.drawn.Glyphs;
import org.fuhe.extractor.drawn.PlacesCheck;
import org.fuhe.extractor.drawn.Way;
import org.fuhe.extractor.grid.Axis;
import org.fuhe.extractor.grid.Edge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole forms and lists as a browser and a word processor print them. */
final class PrintedPagesTest {
  private static final Path PRINTED = Path.of("..", "corpus", "rendered");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(PRINTED)) {
      return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyCharacterIsReadOnceAndItsBoxGivesIt(Path file) throws IOException, UnreadableException {
    List<DrawnPage> pages = pages(Files.readAllBytes(file));
    assertThat(pages).hasSizeGreaterThan(4);
    pages.forEach(PlacesCheck::everyCharacterIsReadOnceAndFoundAtItsPlace);
  }

  @ParameterizedTest
  @MethodSource("files")
  void neitherTheScaleOfThePagesNorTheirShiftMatters(Path file)
      throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(bytes.length);
    float scale = 0.3f + 2 * random.nextFloat();
    float shift = 1000 * (random.nextFloat() - 0.5f);
    assertThat(cells(changed(bytes, document -> move(document, scale, shift))))
        .containsExactlyElementsOf(cells(bytes));
  }

  @ParameterizedTest
  @MethodSource("files")
  void thePiecesInWhichTextsAreDrawnDoNotMatter(Path file) throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(bytes.length);
    assertThat(cells(changed(bytes, document -> splitTexts(document, random))))
        .containsExactlyElementsOf(cells(bytes));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theOrderOfTextsAndThePiecesOfRulingsDoNotMatter(Path file)
      throws IOException, UnreadableException {
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(bytes.length);
    List<DrawnPage> drawnAnew =
        pages(bytes).stream().map(page -> DrawnPage.of(anew(page.drawing(), random), 0)).toList();
    assertThat(cells(drawnAnew)).containsExactlyElementsOf(cells(bytes));
  }

  @FunctionalInterface
  private interface Change {
    void apply(PDDocument document) throws IOException;
  }

  private static byte[] changed(byte[] bytes, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      change.apply(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static void move(PDDocument document, float scale, float shift) throws IOException {
    for (PDPage page : document.getPages()) {
      List<Object> tokens = new ArrayList<>();
      for (float number : new float[] {scale, 0, 0, scale, shift, shift}) {
        tokens.add(new COSFloat(number));
      }
      tokens.add(Operator.getOperator("cm"));
      tokens.addAll(new PDFStreamParser(page).parse());
      PDRectangle box = page.getMediaBox();
      page.setMediaBox(
          new PDRectangle(
              shift + scale * box.getLowerLeftX(),
              shift + scale * box.getLowerLeftY(),
              scale * box.getWidth(),
              scale * box.getHeight()));
      page.setCropBox(page.getMediaBox());
      write(document, page, tokens);
    }
  }

  /** Draws the pieces of a text, which come in an array, with an operator each. */
  private static void splitTexts(PDDocument document, Random random) throws IOException {
    for (PDPage page : document.getPages()) {
      List<Object> tokens = new ArrayList<>();
      for (Object token : new PDFStreamParser(page).parse()) {
        Object last = tokens.isEmpty() ? token : tokens.get(tokens.size() - 1);
        if (token instanceof Operator operator
            && operator.getName().equals("TJ")
            && last instanceof COSArray texts
            && texts.size() > 1) {
          int middle = 1 + random.nextInt(texts.size() - 1);
          tokens.set(tokens.size() - 1, new COSArray(texts.toList().subList(0, middle)));
          tokens.add(token);
          tokens.add(new COSArray(texts.toList().subList(middle, texts.size())));
        }
        tokens.add(token);
      }
      write(document, page, tokens);
    }
  }

  private static void write(PDDocument document, PDPage page, List<Object> tokens)
      throws IOException {
    PDStream contents = new PDStream(document);
    try (OutputStream out = contents.createOutputStream()) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(contents);
  }

  private static Drawing anew(Drawing drawing, Random random) {
    List<Edge> rulings = new ArrayList<>();
    for (Edge edge : drawing.rulings()) {
      double middle = edge.from() + random.nextDouble() * edge.length();
      rulings.add(part(edge, edge.from(), middle));
      rulings.add(part(edge, middle, edge.to()));
    }
    Collections.shuffle(rulings, random);
    Glyphs glyphs = new Glyphs();
    List<int[]> texts = texts(drawing.glyphs());
    Collections.shuffle(texts, random);
    texts.forEach(text -> Arrays.stream(text).forEach(i -> copy(drawing.glyphs(), i, glyphs)));
    return new Drawing(drawing.number(), drawing.size(), glyphs, rulings);
  }

  private static Edge part(Edge edge, double from, double to) {
    return edge.axis() == Axis.HORIZONTAL
        ? Edge.horizontal(edge.at(), from, to)
        : Edge.vertical(edge.at(), from, to);
  }

  private static void copy(Glyphs from, int i, Glyphs to) {
    to.add(from.text(i), from.left(i), from.top(i), from.right(i), from.bottom(i), from.way(i));
  }

  /** Returns the characters that follow each other on a line. */
  private static List<int[]> texts(Glyphs glyphs) {
    List<int[]> texts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= glyphs.count(); i++) {
      boolean follows =
          i < glyphs.count()
              && glyphs.way(i) == Way.RIGHT
              && glyphs.top(i) == glyphs.top(i - 1)
              && Math.abs(glyphs.left(i) - glyphs.right(i - 1)) < glyphs.bottom(i) - glyphs.top(i);
      if (!follows) {
        texts.add(IntStream.range(start, i).toArray());
        start = i;
      }
    }
    return texts;
  }

  private static List<DrawnPage> pages(byte[] bytes) throws UnreadableException {
    List<DrawnPage> pages = new ArrayList<>();
    PdfReader.readPages(bytes, pages::add);
    return pages;
  }

  private static List<String> cells(byte[] bytes) throws UnreadableException {
    return cells(pages(bytes));
  }

  /** Returns a line for each cell: where it stands in its table, and its text. */
  private static List<String> cells(List<DrawnPage> pages) {
    return pages.stream()
        .flatMap(page -> page.page().grids().stream())
        .flatMap(grid -> grid.cells().stream())
        .map(
            cell ->
                "%d %d %d %d %s"
                    .formatted(
                        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
        .toList();
  }
}
