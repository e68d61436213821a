package org.fuhe.extractor.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes office documents of the XML of their parts. */
public final class OfficeFile {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes);

  public OfficeFile() {
    with("[Content_Types].xml", "<Types/>");
  }

  /** Returns a DOCX document of what stands in its body. */
  public static OfficeFile docx(String body) {
    return new OfficeFile()
        .with(
            "word/document.xml",
            "<w:document xmlns:w='w' xmlns:mc='mc' xmlns:wp='wp' xmlns:w14='w14'><w:body>"
                + body
                + "</w:body></w:document>");
  }

  /** Returns an XLSX workbook of what stands in its one sheet, called 表1. */
  public static OfficeFile xlsx(String sheet) {
    return workbook("<sheet name='表1' sheetId='1' r:id='r1'/>").sheet(1, sheet);
  }

  /** Returns an XLSX workbook of its list of sheets. */
  public static OfficeFile workbook(String sheets) {
    return new OfficeFile()
        .with("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>")
        .with(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
                + "<Relationship Id='r2' Target='/xl/worksheets/sheet2.xml'/></Relationships>");
  }

  public OfficeFile sheet(int number, String sheet) {
    return with("xl/worksheets/sheet" + number + ".xml", "<worksheet>" + sheet + "</worksheet>");
  }

  public OfficeFile with(String part, String xml) {
    return with(part, xml.getBytes(StandardCharsets.UTF_8));
  }

  public OfficeFile with(String part, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
