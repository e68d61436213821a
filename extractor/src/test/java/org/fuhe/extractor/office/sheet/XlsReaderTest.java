package org.fuhe.extractor.office.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.page.Content;
import org.fuhe.extractor.page.Parts;
import org.fuhe.model.Problem;
import org.junit.jupiter.api.Test;

final class XlsReaderTest {
  @Test
  void cellsAreReadAsDisplayed() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("自评");
      CellStyle percent = workbook.createCellStyle();
      percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
      for (int row = 0; row < 2; row++) {
        sheet.createRow(row).createCell(0).setCellValue("甲" + row);
        sheet.getRow(row).createCell(1).setCellValue(0.1 + 0.2);
        sheet.getRow(row).createCell(2).setCellStyle(percent);
        sheet.getRow(row).getCell(2).setCellFormula("B1+0.5");
      }
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));

      assertThat(Parts.of(read(workbook)))
          .containsExactly(
              "table 2x3", "0,0 2x1 甲0", "0,1 0.3", "0,2 80.0%", "1,1 0.3", "1,2 80.0%");
    }
  }

  @Test
  void rulingsTellATableFromItsTitle() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet();
      CellStyle ruled = workbook.createCellStyle();
      ruled.setBorderLeft(BorderStyle.HAIR);
      ruled.setBorderRight(BorderStyle.HAIR);
      sheet.createRow(0).createCell(0).setCellValue("自评表");
      for (int column = 0; column < 2; column++) {
        (column == 0 ? sheet.createRow(1) : sheet.getRow(1)).createCell(column).setCellValue("乙");
        sheet.getRow(1).getCell(column).setCellStyle(ruled);
      }

      assertThat(Parts.of(read(workbook)))
          .containsExactly("line 自评表", "table 1x2", "0,0 乙", "0,1 乙");
    }
  }

  @Test
  void whatIsHiddenIsReadAndTold() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      HSSFSheet sheet = workbook.createSheet("甲");
      sheet.createRow(0).createCell(0).setCellValue("一");
      sheet.createRow(1).createCell(0).setCellValue("二");
      sheet.getRow(1).setZeroHeight(true);
      sheet.getRow(0).createCell(3).setCellValue("三");
      sheet.setColumnHidden(3, true);
      workbook.createSheet("乙").createRow(0).createCell(0).setCellValue("四");
      workbook.setSheetHidden(1, true);

      assertThat(read(workbook).problems())
          .extracting(Problem::detail)
          .containsExactly("三", "二", "乙");
    }
  }

  @Test
  void aPasswordIsTold() throws Exception {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet();
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      byte[] bytes;
      try {
        bytes = bytes(workbook);
      } finally {
        Biff8EncryptionKey.setCurrentUserPassword(null);
      }

      assertThatExceptionOfType(UnreadableException.class)
          .isThrownBy(() -> XlsReader.read(bytes))
          .matches(e -> e.reason() == UnreadableException.Reason.ENCRYPTED);
    }
  }

  private static Content read(HSSFWorkbook workbook) throws IOException, UnreadableException {
    return XlsReader.read(bytes(workbook));
  }

  private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }
}
