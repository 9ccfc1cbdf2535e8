package org.qibei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Exported scorecards as a spreadsheet program shows them. */
record Exported(List<List<String>> rows) {

  static Exported workbook(byte[] file) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      List<List<String>> rows = new ArrayList<>();
      for (Row row : sheet) {
        rows.add(cells(row));
      }
      return new Exported(rows);
    }
  }

  private static List<String> cells(Row row) {
    DataFormatter printed = new DataFormatter();
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < Math.max(0, row.getLastCellNum()); column++) {
      cells.add(printed.formatCellValue(row.getCell(column)));
    }
    return cells;
  }

  static Exported csv(byte[] file) {
    assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
    String text = new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
    return new Exported(
        StreamSupport.stream(text.lines().spliterator(), false)
            .map(line -> List.of(line.replace("\"", "").split(",", -1)))
            .toList());
  }

  /** The cells of an agency's line under their column heads. */
  Map<String, String> row(String agency) {
    List<String> head =
        rows.stream().filter(cells -> cells.contains("单位")).findFirst().orElseThrow();
    List<String> line =
        rows.stream().filter(cells -> cells.contains(agency)).findFirst().orElseThrow();
    Map<String, String> row = new HashMap<>();
    for (int column = 0; column < line.size(); column++) {
      row.put(head.get(column), line.get(column));
    }
    return row;
  }
}
