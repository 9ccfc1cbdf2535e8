package org.qibei.check.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.check.SoundReport;
import org.qibei.check.repair.Change.Slip;
import org.qibei.form.Cell;

/** What is likelier costs less: figures easily mistyped before others, one cause before several. */
class RepairTest {

  private static Cell cell(String path) {
    return SoundReport.complete2021().form().cell(path).orElseThrow();
  }

  private static Change change(String path, long from, long to) {
    return new Change(cell(path), from, to);
  }

  private static Change total(long from, long to) {
    return change("t2.newReceived.total", from, to);
  }

  @ParameterizedTest
  @CsvSource({
    "21, 12, TRANSPOSED",
    "1234, 1324, TRANSPOSED",
    "123, 321, NONE",
    "1221, 2112, NONE",
    "12, 13, DIGIT",
    "1213, 2113, TRANSPOSED",
    "1123, 1132, TRANSPOSED",
    "1213, 1321, NONE",
    "15, 234, NONE",
    "234, 15, NONE",
    "23, 123, DIGIT",
    "15, 18, DIGIT",
    "5, 8, NONE",
    "125, 15, DIGIT",
    "15, 115, DIGIT",
    "1, 12, DIGIT",
    "12, 1234, NONE",
    "153, 186, NONE",
    "0, 10, NONE",
    "10, 0, NONE"
  })
  void numbersAreRelatedAsPeopleMistypeThem(long from, long to, Slip slip) {
    assertThat(total(from, to).slip()).isEqualTo(slip);
    assertThat(total(from, to).delta()).isEqualTo(to - from);
  }

  @Test
  void oneFigureCostsLessTheEasierItIsMistyped() {
    assertThat(Repair.of(List.of(total(21, 12))))
        .returns(Repair.Kind.TRANSPOSED, Repair::kind)
        .returns(7, Repair::cost);
    assertThat(Repair.of(List.of(total(15, 18))))
        .returns(Repair.Kind.CELL, Repair::kind)
        .returns(8, Repair::cost);
    assertThat(Repair.of(List.of(total(5, 8))).cost()).isEqualTo(9);
    assertThat(Repair.of(List.of(total(0, 8))).cost()).isEqualTo(10);
  }

  @Test
  void figuresInEachOthersCellsHaveOneCause() {
    Change one = change("t2.granted.naturalPerson", 1, 5);
    Repair swap = Repair.of(List.of(change("t2.granted.business", 5, 1), one));
    assertThat(swap.kind()).isEqualTo(Repair.Kind.SWAPPED);
    assertThat(swap.cost()).isEqualTo(12);
    assertThat(swap.changes()).first().isEqualTo(one);
    Repair none = Repair.of(List.of(change("t2.granted.business", 5, 2), one));
    assertThat(none.kind()).isEqualTo(Repair.Kind.CELLS);
    assertThat(none.cost()).isEqualTo(18);
    assertThat(Repair.shifted(List.of(one)))
        .returns(Repair.Kind.SHIFTED, Repair::kind)
        .returns(13, Repair::cost);
  }

  @Test
  void twoFaultsThatHaveNothingToDoWithEachOtherCostBoth() {
    Repair sum = Repair.of(List.of(total(21, 12)));
    Repair review = Repair.of(List.of(change("t3.review.total", 2, 1)));
    Repair both = sum.and(review);
    assertThat(both.kind()).isEqualTo(Repair.Kind.CELLS);
    assertThat(both.cost()).isEqualTo(16);
    assertThat(both.changes()).hasSize(2);
  }

  @Test
  void kindsAreKnownByTheirPublicNames() {
    assertThat(Repair.Kind.values())
        .extracting(Repair.Kind::id)
        .containsExactly("cell", "transposed", "swapped", "shifted", "cells");
  }
}
