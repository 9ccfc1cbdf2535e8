package org.qibei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditionsTest {
  private final Form form2019 = Forms.of("form2019");
  private final Form form2021 = Forms.of("form2021");

  @Test
  void theEditionOf2019Has22And161And15Cells() {
    assertThat(form2019.tables())
        .extracting(table -> table.cells().size())
        .containsExactly(22, 161, 15);
    assertThat(form2019.cells()).hasSize(198);
  }

  @Test
  void theEditionOf2021Has10And175And15Cells() {
    assertThat(form2021.tables())
        .extracting(table -> table.cells().size())
        .containsExactly(10, 175, 15);
    assertThat(form2021.cells()).hasSize(200);
  }

  @Test
  void theFiscalYearDecidesWhichEditionGoverns() {
    assertThat(Stream.of(2019, 2020, 2021, 2025).map(Forms::governing))
        .containsExactly(form2019, form2019, form2021, form2021);
    assertThat(Forms.governing(2018)).isEqualTo(form2019);
  }

  @Test
  void itemSixIsOneRowIn2019AndThreeRowsIn2021() {
    assertThat(rowsOfItemSix(form2019)).containsExactly("otherHandling");
    assertThat(rowsOfItemSix(form2021))
        .containsExactly(
            "otherHandling.notCorrected", "otherHandling.feeUnpaid", "otherHandling.other");
  }

  @Test
  void onlyChangesOfItemsMayBeSignedAndOnlyMoneyHasDecimals() {
    assertThat(ofKind(form2019, Column.Kind.SIGNED_COUNT))
        .allMatch(path -> path.endsWith(".itemsChange"));
    assertThat(ofKind(form2019, Column.Kind.AMOUNT)).containsExactly("t1.procurement.amount");
    assertThat(ofKind(form2021, Column.Kind.SIGNED_COUNT)).isEmpty();
    assertThat(ofKind(form2021, Column.Kind.AMOUNT)).containsExactly("t1.fees.amount");
  }

  @Test
  void aPathNamesItsCell() {
    assertThat(form2021.cell("t2.refused.stateSecret.total"))
        .contains(new Cell("t2", "refused.stateSecret", "total", Column.Kind.COUNT));
    assertThat(form2019.cell("t1.fees.amount")).isEmpty();
  }

  @Test
  void headingsAreKnownInEveryAcceptedWording() {
    assertThat(form2021.heading(Section.REVIEW_LITIGATION)).isEqualTo("四、政府信息公开行政复议、行政诉讼情况");
    assertThat(form2021.acceptedHeadings(Section.REVIEW_LITIGATION))
        .contains("因政府信息公开工作被申请行政复议、提起行政诉讼情况");
    assertThat(form2021.acceptedHeadings(Section.OTHER_MATTERS)).containsExactly("其他需要报告的事项");
  }

  @Test
  void noCellIsNamedTwice() {
    for (Form form : Forms.all()) {
      Set<String> paths = new HashSet<>();
      form.cells().forEach(cell -> assertThat(paths.add(cell.path())).isTrue());
    }
  }

  private static List<String> rowsOfItemSix(Form form) {
    return form.table("t2").rows().stream()
        .map(Row::id)
        .filter(id -> id.startsWith("otherHandling"))
        .toList();
  }

  private static List<String> ofKind(Form form, Column.Kind kind) {
    return form.cells().stream().filter(cell -> cell.kind() == kind).map(Cell::path).toList();
  }
}
