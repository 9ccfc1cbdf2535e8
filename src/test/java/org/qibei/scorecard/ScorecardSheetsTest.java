package org.qibei.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Numbers leave as numbers, days as days, and no name can become a formula. */
class ScorecardSheetsTest {
  private static final List<String> HEAD = List.of("单位", "期限", "得分");
  private static final List<List<Object>> ROWS =
      List.of(
          Arrays.asList(
              "=HYPERLINK(\"http://x\")", LocalDate.of(2026, 1, 31), new BigDecimal("83.50")),
          Arrays.asList("示例市教育局", null, null));

  @Test
  void theWorkbookKeepsTypesAndFreezesTheHead() throws IOException {
    byte[] bytes = ScorecardWorkbook.write("示例市 2025 年度评分", HEAD, ROWS);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("单位");
      Cell name = sheet.getRow(1).getCell(0);
      assertThat(name.getCellType()).isEqualTo(CellType.STRING);
      assertThat(name.getStringCellValue()).startsWith("=HYPERLINK");
      assertThat(DateUtil.isCellDateFormatted(sheet.getRow(1).getCell(1))).isTrue();
      assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(83.5);
      assertThat(sheet.getRow(2).getCell(2)).isNull();
    }
  }

  @Test
  void theTextBeginsWithAByteOrderMarkAndDisarmsFormulas() {
    String text = new String(ScorecardCsv.write(HEAD, ROWS), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF单位,期限,得分\r\n");
    assertThat(text).contains("\"'=HYPERLINK(\"\"http://x\"\")\",2026-01-31,83.50\r\n");
  }

  @Test
  void negativeNumbersStayNumbers() {
    assertThat(ScorecardCsv.cell(new BigDecimal("-3"))).isEqualTo("-3");
    assertThat(ScorecardCsv.cell("-3")).isEqualTo("'-3");
  }
}
