package org.qibei.check.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.with;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which equations count and which are broken while figures change. */
class BalanceTest {

  private static final String TOTAL = "t3.review.total";

  @Test
  void aSoundReportBreaksNothingAndAFigureIsWhatTheReportSays() {
    Balance balance = Balance.of(complete2021());
    assertThat(balance.broken().isEmpty()).isTrue();
    int total = balance.number("t2.newReceived.total").orElseThrow();
    assertThat(balance.value(total)).isEqualTo(12);
    assertThat(balance.cell(total).path()).isEqualTo("t2.newReceived.total");
    assertThat(balance.number("t2.nowhere")).isEmpty();
    assertThat(balance.most()).isEqualTo(3);
  }

  @Test
  void aWrongTotalHasToShrinkOrItsPartsToGrow() {
    Balance balance = Balance.of(with(complete2021(), TOTAL, "3"));
    int equation = balance.broken().nextSetBit(0);
    assertThat(balance.broken().cardinality()).isEqualTo(1);
    int[] members = balance.members(equation);
    for (int at = 0; at < members.length; at++) {
      boolean total = balance.cell(members[at]).path().equals(TOTAL);
      assertThat(balance.needed(equation, at)).isEqualTo(total ? -2 : 2);
    }
  }

  @Test
  void aChangeBreaksAndMendsTheEquationsOfItsCell() {
    Balance balance = Balance.of(complete2021());
    int cell = balance.number("t2.newReceived.naturalPerson").orElseThrow();
    balance.change(cell, 4);
    assertThat(balance.value(cell)).isEqualTo(14);
    BitSet broken = (BitSet) balance.broken().clone();
    assertThat(broken.cardinality()).isEqualTo(2);
    balance.change(balance.number("t2.newReceived.total").orElseThrow(), 4);
    assertThat(balance.broken().cardinality()).isEqualTo(2);
    balance.change(balance.number("t2.newReceived.total").orElseThrow(), -4);
    balance.change(cell, -4);
    assertThat(balance.broken().isEmpty()).isTrue();
    assertThat(balance.value(cell)).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "999999999999"})
  void whatCanBeCountedTakesPart(String figure) {
    Balance balance = Balance.of(with(complete2021(), TOTAL, figure));
    int total = balance.number(TOTAL).orElseThrow();
    assertThat(balance.value(total)).isEqualTo(Long.parseLong(figure));
    assertThat(balance.broken().cardinality()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1.5", "1000000000000", "一"})
  void anEquationWithWhatCannotBeCountedStaysOutOfIt(String figure) {
    Balance balance = Balance.of(with(complete2021(), TOTAL, figure));
    assertThat(balance.number(TOTAL)).isEmpty();
    assertThat(balance.number("t3.review.upheld")).isEmpty();
    assertThat(balance.broken().isEmpty()).isTrue();
  }
}
