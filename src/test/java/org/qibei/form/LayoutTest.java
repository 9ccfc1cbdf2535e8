package org.qibei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

  static Stream<Form> editions() {
    return Forms.all().stream();
  }

  @ParameterizedTest
  @MethodSource("editions")
  void everyCellOfEveryTableHasItsPlaceInFormOrder(Form form) {
    for (Table table : form.tables()) {
      assertThat(cells(form.layout(table.id())).flatMap(cell -> cell.path().stream()))
          .containsExactlyElementsOf(table.cells().stream().map(Cell::path).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theSpansFillTheGridWithoutHolesAndOverlaps(Form form) {
    for (Table table : form.tables()) {
      Layout layout = form.layout(table.id());
      assertFilled(layout.head(), layout.columns());
      assertFilled(layout.body(), layout.columns());
    }
  }

  @ParameterizedTest
  @MethodSource("editions")
  void theResultsOfTheYearStandBesideAVerticalLabel(Form form) {
    int results = form.table("t2").rows().size() - 3;
    assertThat(cells(form.layout("t2")).filter(LayoutCell::vertical))
        .containsExactly(LayoutCell.vertical("三、本年度办理结果", results));
  }

  private static Stream<LayoutCell> cells(Layout layout) {
    return Stream.concat(layout.head().stream(), layout.body().stream())
        .flatMap(row -> row.cells().stream());
  }

  private static void assertFilled(List<LayoutRow> lines, int columns) {
    int[] coveredUntil = new int[columns];
    for (int line = 0; line < lines.size(); line++) {
      for (LayoutCell cell : lines.get(line).cells()) {
        int column = 0;
        while (coveredUntil[column] > line) {
          column++;
        }
        for (int covered = column; covered < column + cell.colSpan(); covered++) {
          assertThat(coveredUntil[covered]).isEqualTo(line);
          coveredUntil[covered] = line + cell.rowSpan();
        }
      }
      for (int covered : coveredUntil) {
        assertThat(covered).isGreaterThan(line);
      }
    }
    assertThat(coveredUntil).containsOnly(lines.size());
  }
}
