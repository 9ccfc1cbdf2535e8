package org.qibei.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.form.Column.Kind.AMOUNT;
import static org.qibei.form.Column.Kind.COUNT;
import static org.qibei.form.Column.Kind.SIGNED_COUNT;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.form.Column;

class FigureTest {

  @ParameterizedTest
  @CsvSource({
    "12,12",
    "１２,12",
    "3个,3",
    "15 件,15",
    "'1,808,595',1808595",
    "+7,7",
    "0,0",
    "０,0",
    "零,0",
    "〇,0",
    "-3,-3",
    "2.5,2.5"
  })
  void countsAreReadWithUnitsSeparatorsAndFullWidthDigits(String raw, BigDecimal value) {
    assertThat(Figure.read(raw, COUNT)).isEqualTo(new Figure.Number(raw, value, true));
  }

  @ParameterizedTest
  @CsvSource({"+12,12", "-3,-3", "－3,-3", "增12,12", "减3,-3", "增加 2,2", "0,0"})
  void changesOfItemsMayCarryASignOrAWord(String raw, BigDecimal value) {
    assertThat(Figure.read(raw, SIGNED_COUNT)).isEqualTo(new Figure.Number(raw, value, true));
  }

  @Test
  void onlyChangesOfItemsAreReadWithAWord() {
    assertThat(Figure.read("增12", COUNT)).isEqualTo(new Figure.Text("增12"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"O", "o"})
  void aLetterForZeroIsZeroAndMarked(String raw) {
    assertThat(Figure.read(raw, COUNT)).isEqualTo(new Figure.Number(raw, BigDecimal.ZERO, false));
  }

  @Test
  void anAmountKeepsItsDecimalsAndItsUnitIsMarked() {
    assertThat(Figure.read("24252.311082", AMOUNT).asNumber())
        .contains(new BigDecimal("24252.311082"));
    assertThat(Figure.read("251000元", AMOUNT))
        .isEqualTo(new Figure.Number("251000元", new BigDecimal("251000"), false));
    assertThat(Figure.read("0.0380万元", AMOUNT).asNumber()).contains(new BigDecimal("0.0380"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\u00a0\u200b", "\t"})
  void nothingIsABlankAndNotAZero(String raw) {
    Figure figure = Figure.read(raw, COUNT);
    assertThat(figure.isBlank()).isTrue();
    assertThat(figure.isZero()).isFalse();
    assertThat(figure.asNumber()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "／", "—", "——", "-", "–", "―", "无", "N/A"})
  void aSignInPlaceOfANumberIsAPlaceholder(String raw) {
    assertThat(Figure.read(raw, COUNT)).isEqualTo(new Figure.Placeholder(raw));
  }

  @ParameterizedTest
  @ValueSource(strings = {"22 （其中修订 16 件）", "12,34", "约5", "1 2 3件 4", "1 2", "0 0"})
  void anythingElseIsText(String raw) {
    assertThat(Figure.read(raw, COUNT)).isInstanceOf(Figure.Text.class);
  }

  @ParameterizedTest
  @CsvSource({"0,true", "0.0000,true", "1,false", "-,false"})
  void onlyANumberIsZero(String raw, boolean zero) {
    assertThat(Figure.read(raw, Column.Kind.AMOUNT).isZero()).isEqualTo(zero);
  }
}
