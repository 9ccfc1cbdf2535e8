package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.qibei.check.RuleEntry.Years;

class RuleEntryTest {

  private final RuleBook book = RuleBook.current();

  @Test
  void theYearsOfARuleIncludeTheirFirstAndLast() {
    assertThat(Years.from(2021).include(2021)).isTrue();
    assertThat(Years.from(2021).include(2020)).isFalse();
    assertThat(Years.until(2020).include(2020)).isTrue();
    assertThat(Years.until(2020).include(2021)).isFalse();
  }

  @Test
  void yearsSayWhereTheyBeginAndEnd() {
    assertThat(Years.ALL)
        .returns(true, Years::areAll)
        .returns(false, Years::haveStart)
        .returns(false, Years::haveEnd);
    assertThat(Years.from(2021))
        .returns(false, Years::areAll)
        .returns(true, Years::haveStart)
        .returns(false, Years::haveEnd);
    assertThat(Years.until(2020))
        .returns(false, Years::areAll)
        .returns(false, Years::haveStart)
        .returns(true, Years::haveEnd);
  }

  @Test
  void theGravestGradeSpeaksForTheRule() {
    assertThat(book.require("TAB-06").severity()).isEqualTo(Severity.ERROR);
    assertThat(book.require("SEC-06").severity()).isEqualTo(Severity.WARNING);
    assertThat(book.require("XTB-05").severity()).isEqualTo(Severity.WARNING);
    assertThat(book.require("FMT-10").severity()).isEqualTo(Severity.HINT);
  }

  @Test
  void theFamilyIsTheBeginningOfTheId() {
    assertThat(book.require("XYR-03").family()).isEqualTo("XYR");
  }

  @Test
  void unknownRulesAndGradesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.require("SUM-99"))
        .withMessageContaining("SUM-99");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> book.require("SUM-01").grade("nonesuch"))
        .withMessageContaining("nonesuch");
    assertThat(book.entry("SUM-99")).isEmpty();
  }
}
