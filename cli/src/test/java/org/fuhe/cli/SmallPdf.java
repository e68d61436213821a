package org.fuhe.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes PDF files of ruled tables: each page one table of columns of 60 and rows of 20 points, from
 * the point (40, 50) on; a dash goes on with the cell to its left.
 */
final class SmallPdf {
  private static final String GOES_ON = "-";

  private SmallPdf() {}

  @SafeVarargs
  static Path write(Path file, List<List<String>>... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<List<String>> rows : pages) {
        PDPage page = new PDPage(new PDRectangle(500, 400));
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        PDStream contents = new PDStream(document);
        try (OutputStream out = contents.createOutputStream()) {
          out.write(contents(rows).getBytes(US_ASCII));
        }
        page.setContents(contents);
        document.addPage(page);
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** A Chinese font that every reader knows by its name, with characters in UTF-16. */
  private static COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("GB1"));
    system.setInt(COSName.SUPPLEMENT, 2);
    COSDictionary shapes = new COSDictionary();
    shapes.setItem(COSName.TYPE, COSName.FONT);
    shapes.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    shapes.setName(COSName.BASE_FONT, "STSong-Light");
    shapes.setItem(COSName.CIDSYSTEMINFO, system);
    shapes.setItem(COSName.DW, COSInteger.get(1000));
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 4);
    shapes.setItem(COSName.FONT_DESC, descriptor);
    COSArray descendants = new COSArray();
    descendants.add(shapes);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private static String contents(List<List<String>> rows) {
    StringBuilder contents = new StringBuilder("0.5 w\n");
    int right = 40 + 60 * rows.get(0).size();
    for (int row = 0; row <= rows.size(); row++) {
      line(contents, 40, 350 - 20 * row, right, 350 - 20 * row);
    }
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      int top = 350 - 20 * row;
      for (int column = 0; column < cells.size(); column++) {
        String text = cells.get(column);
        if (!text.equals(GOES_ON)) {
          line(contents, 40 + 60 * column, top, 40 + 60 * column, top - 20);
          contents.append(
              String.format(
                  Locale.ROOT,
                  "BT /F 8 Tf %d %d Td <%s> Tj ET\n",
                  44 + 60 * column,
                  top - 14,
                  HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE))));
        }
      }
      line(contents, right, top, right, top - 20);
    }
    return contents.toString();
  }

  private static void line(StringBuilder contents, int fromX, int fromY, int toX, int toY) {
    contents.append("%d %d m %d %d l S\n".formatted(fromX, fromY, toX, toY));
  }
}
