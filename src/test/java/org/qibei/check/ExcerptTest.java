package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finding quotes: twelve characters either side, never from another sentence. */
class ExcerptTest {

  private static final String TWENTY = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸";

  @Test
  void twelveCharactersEitherSide() {
    String text = TWENTY + "□□" + TWENTY;
    assertThat(Excerpt.around(text, 20, 22)).isEqualTo("九十甲乙丙丁戊己庚辛壬癸□□一二三四五六七八九十甲乙");
  }

  @ParameterizedTest
  @ValueSource(strings = {"。", "！", "？", "；", "\n"})
  void neverBeyondTheSentence(String end) {
    String text = "甲乙" + end + "丙□丁" + end + "戊己";
    assertThat(Excerpt.around(text, 4, 5)).isEqualTo("丙□丁");
  }

  @Test
  void commasAreWithinTheSentence() {
    assertThat(Excerpt.around("甲，乙□丙、丁", 3, 4)).isEqualTo("甲，乙□丙、丁");
  }

  @Test
  void nothingBeyondTheText() {
    assertThat(Excerpt.around("□", 0, 1)).isEqualTo("□");
    assertThat(Excerpt.around("甲□", 1, 2)).isEqualTo("甲□");
  }

  @Test
  void aBeginningLosesItsFullStopOrIsCutAtSixtyCharacters() {
    assertThat(Excerpt.beginning("公开渠道不宽。")).isEqualTo("公开渠道不宽");
    assertThat(Excerpt.beginning(TWENTY.repeat(3))).isEqualTo(TWENTY.repeat(3));
    assertThat(Excerpt.beginning(TWENTY.repeat(3) + "子")).isEqualTo(TWENTY.repeat(3) + "…");
  }
}
