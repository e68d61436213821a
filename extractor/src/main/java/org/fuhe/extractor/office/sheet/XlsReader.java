package org.fuhe.extractor.office.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.UnreadableException.Reason;
import org.fuhe.extractor.page.Content;

/** Reads XLS workbooks. */
public final class XlsReader {
  private static final int MOST_COLUMNS = 256;

  private XlsReader() {}

  public static Content read(byte[] bytes) throws UnreadableException {
    return Workbook.content(sheets(bytes));
  }

  private static List<Sheet> sheets(byte[] bytes) throws UnreadableException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
      NumberDisplay numbers =
          new NumberDisplay(workbook.getInternalWorkbook().isUsing1904DateWindowing());
      Sheet.Budget budget = new Sheet.Budget();
      List<Sheet> sheets = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        Sheet sheet = new Sheet(workbook.getSheetName(i), budget);
        if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
          sheet.hide();
        }
        fill(sheet, workbook.getSheetAt(i), numbers);
        sheets.add(sheet);
      }
      return sheets;
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(Reason.ENCRYPTED);
    } catch (OldFileFormatException e) {
      throw new UnreadableException(Reason.UNSUPPORTED);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(Reason.DAMAGED); // POI throws anything at broken input
    }
  }

  private static void fill(Sheet sheet, HSSFSheet source, NumberDisplay numbers)
      throws UnreadableException {
    for (Row row : source) {
      if (row.getZeroHeight()) {
        sheet.hideRow(row.getRowNum());
      }
      for (Cell cell : row) {
        sheet.add(
            cell.getRowIndex(),
            cell.getColumnIndex(),
            text((HSSFCell) cell, numbers),
            rulings(((HSSFCell) cell).getCellStyle()));
      }
    }
    for (int column = 0; column < MOST_COLUMNS; column++) {
      if (source.isColumnHidden(column)) {
        sheet.hideColumns(column, column);
      }
    }
    for (CellRangeAddress area : source.getMergedRegions()) {
      sheet.merge(
          new Area(
              area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
    }
  }

  private static String text(HSSFCell cell, NumberDisplay numbers) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> cell.getRichStringCellValue().getString();
      case NUMERIC ->
          numbers.of(
              cell.getNumericCellValue(),
              cell.getCellStyle().getDataFormat(),
              cell.getCellStyle().getDataFormatString());
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case BLANK, FORMULA, _NONE -> "";
    };
  }

  private static int rulings(HSSFCellStyle style) {
    return side(style.getBorderLeft(), Sheet.LEFT)
        | side(style.getBorderRight(), Sheet.RIGHT)
        | side(style.getBorderTop(), Sheet.TOP)
        | side(style.getBorderBottom(), Sheet.BOTTOM);
  }

  private static int side(BorderStyle style, int side) {
    return style == BorderStyle.NONE ? 0 : side;
  }
}
