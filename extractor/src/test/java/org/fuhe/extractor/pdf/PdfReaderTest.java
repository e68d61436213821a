package org.fuhe.extractor.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.UnreadableException.Reason;
import org.fuhe.extractor.drawn.DrawnPage;
import org.fuhe.extractor.drawn.PlacesCheck;
import org.fuhe.extractor.page.Cell;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Grid;
import org.fuhe.extractor.page.Page;
import org.fuhe.model.Box;
import org.fuhe.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfReaderTest {
  private static final List<String> CELLS = List.of("Name", "98.50", "Total", "100");

  @Test
  void rulingsAndCharactersMakeATable() throws UnreadableException {
    assertThat(cells(new PdfSketch().page(PdfSketch.TABLE))).isEqualTo(CELLS);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aTurnedPageIsReadAsItIsShown(int rotation) throws UnreadableException {
    PDPage page = new PDPage(PdfSketch.SIZE);
    page.setRotation(rotation);
    DrawnPage read = pages(new PdfSketch().page(PdfSketch.TABLE, page)).get(0);
    assertThat(texts(read.page().grids())).isEqualTo(CELLS);
    assertThat(read.page().size())
        .contains(rotation % 180 == 0 ? new Page.Size(400, 800) : new Page.Size(800, 400));
    PlacesCheck.everyCharacterIsReadOnceAndFoundAtItsPlace(read);
  }

  @Test
  void whatLiesOutsideOfTheCropBoxIsNotOnThePage() throws UnreadableException {
    PDPage page = new PDPage(PdfSketch.SIZE);
    page.setCropBox(new PDRectangle(40, 650, 300, 100));
    String outside = "BT /F 10 Tf 55 100 Td (outside) Tj ET";
    Content content = PdfReader.read(new PdfSketch().page(PdfSketch.TABLE + outside, page).bytes());
    assertThat(texts(content.pages().get(0).grids())).isEqualTo(CELLS);
    assertThat(content.pages().get(0).grids().get(0).box()).isEqualTo(new Box(10, 50, 210, 90));
    assertThat(content.problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.HIDDEN_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // filled rectangles as thin as a line
        "50 699.5 200 1 re 50 679.5 200 1 re 50 659.5 200 1 re f "
            + "49.5 660 1 40 re 149.5 660 1 40 re 249.5 660 1 40 re f",
        // a stroked rectangle for each cell
        "50 680 100 20 re 150 680 100 20 re 50 660 100 20 re 150 660 100 20 re S",
        // borders as the area between two rectangles
        "50 680 100 20 re 51 681 98 18 re f* 150 680 100 20 re 151 681 98 18 re f* "
            + "50 660 100 20 re 51 661 98 18 re f* 150 660 100 20 re 151 661 98 18 re f*",
        // white lines on a grey area
        ".8 g 50 660 200 40 re f 1 G 50 700 m 250 700 l 50 680 m 250 680 l 50 660 m 250 660 l "
            + "50 660 m 50 700 l 150 660 m 150 700 l 250 660 m 250 700 l S 0 g"
      })
  void linesAreDrawnInManyWays(String rulings) throws UnreadableException {
    String texts = PdfSketch.TABLE.substring(PdfSketch.TABLE.indexOf("BT"));
    assertThat(cells(new PdfSketch().page(rulings + "\n" + texts))).isEqualTo(CELLS);
  }

  @Test
  void whiteLinesOnPaperAreNone() throws UnreadableException {
    String invisible = "1 G 100 660 m 100 700 l S 0 G ";
    assertThat(cells(new PdfSketch().page(invisible + PdfSketch.TABLE))).isEqualTo(CELLS);
  }

  @Test
  void invisibleTextIsToldAndNotRead() throws UnreadableException {
    String invisible = "BT 3 Tr /F 10 Tf 90 686 Td (secret) Tj ET BT 0 Tr ET ";
    Content content = PdfReader.read(new PdfSketch().page(invisible + PdfSketch.TABLE).bytes());
    assertThat(texts(content.pages().get(0).grids())).isEqualTo(CELLS);
    assertThat(content.problems())
        .extracting(Problem::kind, Problem::detail)
        .containsExactly(tuple(Problem.Kind.HIDDEN_TEXT, "secret"));
  }

  @Test
  void charactersThatTheFileDoesNotTellAreAProblemAndNoOtherCharacters()
      throws UnreadableException {
    PdfSketch sketch = new PdfSketch();
    PDPage page = new PDPage(PdfSketch.SIZE);
    PDResources resources = new PDResources();
    resources
        .getCOSObject()
        .setItem(
            COSName.FONT,
            dictionary("F", type3(sketch.document().getDocument().createCOSStream())));
    page.setResources(resources);
    Content content = PdfReader.read(sketch.page(PdfSketch.TABLE, page).bytes());
    // The glyphs of the font draw lines, which are no rulings.
    assertThat(texts(content.pages().get(0).grids()))
        .containsExactly("N\ufffdm\ufffd", "98.50", "Tot\ufffdl", "100");
    assertThat(content.problems())
        .extracting(Problem::kind, Problem::detail)
        .containsExactly(tuple(Problem.Kind.UNKNOWN_CHARACTERS, "3"));
  }

  /** A font whose glyphs draw a cross; two of its characters have names that say nothing. */
  private static COSDictionary type3(COSStream cross) {
    PdfSketch.write(cross, "600 0 d0 0 0 m 600 800 l S 0 400 m 600 400 l S 300 0 m 300 800 l S");
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, numbers(0, 0, 600, 800));
    font.setItem(COSName.FONT_MATRIX, numbers(.001f, 0, 0, .001f, 0, 0));
    COSArray differences = new COSArray();
    differences.add(COSInteger.get(32));
    COSDictionary shapes = new COSDictionary();
    COSArray widths = new COSArray();
    for (char c = ' '; c <= 'z'; c++) {
      String name = c == 'a' || c == 'e' ? "g" + (int) c + "x" : name(c);
      differences.add(COSName.getPDFName(name));
      shapes.setItem(COSName.getPDFName(name), cross);
      widths.add(COSInteger.get(600));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    font.setItem(COSName.ENCODING, encoding);
    font.setItem(COSName.CHAR_PROCS, shapes);
    font.setInt(COSName.FIRST_CHAR, ' ');
    font.setInt(COSName.LAST_CHAR, 'z');
    font.setItem(COSName.WIDTHS, widths);
    return font;
  }

  private static String name(char c) {
    return c == '.'
        ? "period"
        : Character.isLetter(c) ? String.valueOf(c) : "uni00%02X".formatted((int) c);
  }

  private static COSArray numbers(float... numbers) {
    COSArray array = new COSArray();
    for (float number : numbers) {
      array.add(new COSFloat(number));
    }
    return array;
  }

  private static COSDictionary dictionary(String name, COSDictionary value) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.getPDFName(name), value);
    return dictionary;
  }

  @Test
  void aFileThatOnlyItsOwnerMayChangeOpens() throws UnreadableException {
    assertThat(cells(new PdfSketch().page(PdfSketch.TABLE).protect(""))).isEqualTo(CELLS);
  }

  @Test
  void aFileWithAPasswordIsUnreadable() {
    assertUnreadable(
        new PdfSketch().page(PdfSketch.TABLE).protect("key").bytes(), Reason.ENCRYPTED);
  }

  @Test
  void aPageOfNothingButAnImageIsAScan() {
    String image = "q 400 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0080 EI Q";
    assertUnreadable(new PdfSketch().page(image).bytes(), Reason.SCANNED);
  }

  @Test
  void aScannedPageAmongOthersIsAProblem() throws UnreadableException {
    String image = "q 400 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u0080 EI Q";
    Content content = PdfReader.read(new PdfSketch().page(PdfSketch.TABLE).page(image).bytes());
    assertThat(content.pages()).hasSize(2);
    assertThat(content.problems())
        .extracting(Problem::kind, Problem::detail)
        .containsExactly(tuple(Problem.Kind.SCANNED_PAGE, "2"));
  }

  @Test
  void aFormThatDrawsItselfEnds() throws UnreadableException {
    Content content = PdfReader.read(new PdfSketch().page(PdfSketch.TABLE + "/Form Do").bytes());
    assertThat(texts(content.pages().get(0).grids())).isEqualTo(CELLS);
    assertThat(content.problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.LIMIT_EXCEEDED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderAndThePiecesOfADrawingDoNotMatter(int seed) throws UnreadableException {
    Random random = new Random(seed);
    List<String> operators = new ArrayList<>();
    for (int line = 0; line < 3; line++) {
      for (int column = 0; column < 2; column++) {
        int y = 700 - 20 * line;
        operators.add("%d %d m %d %d l S".formatted(50 + 100 * column, y, 150 + 100 * column, y));
      }
    }
    for (int line = 0; line < 3; line++) {
      operators.add("%d 660 m %d 700 l S".formatted(50 + 100 * line, 50 + 100 * line));
    }
    String[] texts = {"Name", "98.50", "Total", "100"};
    for (int cell = 0; cell < 4; cell++) {
      // Each digit of Helvetica is 5.56 points wide; other characters are drawn as one.
      boolean digits = texts[cell].equals("100") && random.nextBoolean();
      double x = 55 + 100 * (cell % 2);
      int y = 686 - 20 * (cell / 2);
      String[] pieces = digits ? new String[] {"1", "0", "0"} : new String[] {texts[cell]};
      for (int piece = 0; piece < pieces.length; piece++) {
        operators.add(
            "BT /F 10 Tf %.2f %d Td (%s) Tj ET".formatted(x + 5.56 * piece, y, pieces[piece]));
      }
    }
    Collections.shuffle(operators, random);
    double scale = 0.5 + random.nextDouble();
    String matrix = "%.3f 0 0 %.3f %d 0 cm ".formatted(scale, scale, random.nextInt(40));
    PDPage page = new PDPage(new PDRectangle(800, 1600));
    assertThat(cells(new PdfSketch().page(matrix + String.join("\n", operators), page)))
        .isEqualTo(CELLS);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aFileThatIsCutOffOrOverwrittenIsReadOrRefusedInSilence(int seed) throws IOException {
    Random random = new Random(seed);
    byte[] whole = resource("browser.pdf");
    byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
    byte[] overwritten = whole.clone();
    for (int i = 0; i < 500; i++) {
      overwritten[random.nextInt(whole.length)] = (byte) random.nextInt(256);
    }
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(terminal, true, StandardCharsets.UTF_8));
    try {
      assertThat(outcome(cut)).isNotNull();
      assertThat(outcome(overwritten)).isNotNull();
    } finally {
      System.setErr(before);
    }
    assertThat(terminal.toString(StandardCharsets.UTF_8)).doesNotContain("pdfbox");
  }

  private static Object outcome(byte[] bytes) {
    try {
      return PdfReader.read(bytes).pages();
    } catch (UnreadableException e) {
      return e.reason();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"browser.pdf", "writer.pdf"})
  void everyCharacterIsReadOnceAndItsBoxGivesIt(String name)
      throws IOException, UnreadableException {
    List<DrawnPage> pages = new ArrayList<>();
    PdfReader.readPages(resource(name), pages::add);
    assertThat(pages).isNotEmpty();
    pages.forEach(PlacesCheck::everyCharacterIsReadOnceAndFoundAtItsPlace);
  }

  @Test
  void aFormIsReadTheSameFromABrowserAndFromAWordProcessor()
      throws IOException, UnreadableException {
    assertThat(plain(grids("browser.pdf"))).hasSize(55).isEqualTo(plain(grids("writer.pdf")));
  }

  private static List<Grid> grids(String name) throws IOException, UnreadableException {
    return PdfReader.read(resource(name)).pages().stream()
        .flatMap(page -> page.grids().stream())
        .toList();
  }

  private static List<String> plain(List<Grid> grids) {
    return grids.stream()
        .flatMap(grid -> grid.cells().stream())
        .map(
            cell ->
                "%d %d %d %d %s"
                    .formatted(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.printed().text()))
        .toList();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PdfReaderTest.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }

  private static List<DrawnPage> pages(PdfSketch sketch) throws UnreadableException {
    List<DrawnPage> pages = new ArrayList<>();
    PdfReader.readPages(sketch.bytes(), pages::add);
    return pages;
  }

  private static List<String> cells(PdfSketch sketch) throws UnreadableException {
    return texts(PdfReader.read(sketch.bytes()).pages().get(0).grids());
  }

  private static List<String> texts(List<Grid> grids) {
    return grids.stream().flatMap(grid -> grid.cells().stream()).map(Cell::text).toList();
  }

  private static void assertUnreadable(byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> PdfReader.read(bytes))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
