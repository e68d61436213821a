package org.fuhe.extractor.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Makes PDF files for tests of the operators that they name. */
final class PdfSketch {
  /** A table of two rows and two columns with a text in each cell. */
  static final String TABLE =
      """
      50 700 m 250 700 l S 50 680 m 250 680 l S 50 660 m 250 660 l S
      50 660 m 50 700 l S 150 660 m 150 700 l S 250 660 m 250 700 l S
      BT /F 10 Tf 55 686 Td (Name) Tj 100 0 Td (98.50) Tj -100 -20 Td (Total) Tj 100 0 Td (100) Tj ET
      """;

  static final PDRectangle SIZE = new PDRectangle(400, 800);

  private final PDDocument document = new PDDocument();

  PdfSketch page(String operators) {
    return page(operators, new PDPage(SIZE));
  }

  PdfSketch page(String operators, PDPage page) {
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(SIZE);
    form.setResources(resources);
    write(form.getCOSObject(), "/Form Do /Form Do");
    resources.put(COSName.getPDFName("Form"), form);
    if (page.getResources() == null) {
      page.setResources(resources);
    }
    COSStream contents = document.getDocument().createCOSStream();
    write(contents, operators);
    page.getCOSObject().setItem(COSName.CONTENTS, contents);
    document.addPage(page);
    return this;
  }

  PDDocument document() {
    return document;
  }

  PdfSketch protect(String userPassword) {
    try {
      document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (document) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(COSStream stream, String operators) {
    try (var out = stream.createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
