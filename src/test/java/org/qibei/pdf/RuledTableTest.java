package org.qibei.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuledTableTest {
  private static final TypeArea AREA = TypeArea.OFFICIAL;

  @Test
  void the_head_is_repeated_on_every_page() {
    PrintedPdf table = set(rows(120), AREA.top(), 0);
    assertThat(table.pages()).isGreaterThan(2);
    for (int page = 1; page <= table.pages(); page++) {
      assertThat(table.page(page).get(0).text()).isEqualTo("序号");
    }
  }

  @Test
  void the_head_never_stands_alone_at_the_foot_of_a_page() {
    for (float from = AREA.bottom() - 80; from < AREA.bottom(); from += 4) {
      PrintedPdf table = set(rows(3), from, 0);
      long heads = table.lines().stream().filter(line -> line.text().equals("序号")).count();
      assertThat(heads).isEqualTo(table.lines().stream().map(PrintedLine::page).distinct().count());
      assertThat(table.page(table.line("第1处").page()).get(0).text()).isEqualTo("序号");
    }
  }

  @Test
  void a_groups_heading_stands_on_the_page_of_its_first_row() {
    for (int before = 15; before < 35; before++) {
      List<TableRow> rows = rows(before);
      rows.add(TableRow.group("四、行政复议"));
      rows.add(TableRow.of("9", "末项"));
      PrintedPdf table = set(rows, AREA.top(), 100);
      assertThat(table.line("四、行政复议").page()).isEqualTo(table.line("末项").page());
    }
  }

  @Test
  void the_last_row_leaves_room_for_what_follows() {
    for (int count = 1; count < 60; count += 2) {
      PrintedPdf table = set(rows(count), AREA.top(), 100);
      assertThat(table.line("第" + count + "处").baseline()).isLessThan(AREA.bottom() - 100);
    }
  }

  @Test
  void a_row_taller_than_a_page_is_broken_and_keeps_its_text() {
    String text = "逐项核对原始台账如实更正".repeat(400);
    PrintedPdf table = set(List.of(TableRow.of("1", text)), AREA.bottom() - 100, 100);
    assertThat(table.text().replace("序号位置", "")).isEqualTo("1" + text);
    assertThat(table.lines()).allMatch(line -> line.baseline() < AREA.bottom());
  }

  private static List<TableRow> rows(int count) {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rows.add(TableRow.of(String.valueOf(i), "第" + i + "处"));
    }
    return rows;
  }

  private static PrintedPdf set(List<TableRow> rows, float from, float room) {
    List<TableColumn> columns =
        List.of(new TableColumn("序号", 2, true), new TableColumn("位置", 4, false));
    return new PrintedPdf(
        Typefaces.bundled()
            .set(
                Samples.PARTICULARS,
                pdf ->
                    new RuledTable(AREA, columns, pdf.metrics(), pdf::addSheet)
                        .set(pdf.root(), rows, pdf.addSheet(), from, room)));
  }
}
