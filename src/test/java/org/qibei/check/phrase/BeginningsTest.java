package org.qibei.check.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places at which an expression is tried at all, read from how it begins. */
class BeginningsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "甲~乙甲~1",
        "甲~乙丙~-1",
        "甲乙~甲甲乙~1",
        "甲乙~甲~-1",
        "甲乙丙~甲乙丁~0",
        "甲|乙丙~乙甲~1",
        "甲|乙丙~丙乙丙~1",
        "甲乙|丙丁|戊己~甲丁丙乙戊己~4",
        "甲?乙丙~甲丙乙丙~2",
        "甲?乙~甲丙甲乙~2",
        "甲??乙丙~?甲丙乙丙~3",
        "甲?+乙丙~+甲丙乙丙~3",
        "甲+乙~甲丙甲甲~2",
        "甲+乙~甲丙甲乙~2",
        "甲+乙~乙丙~-1",
        "甲+?乙~?乙甲乙~2",
        "甲*乙丙~甲丙乙丙~2",
        "甲*乙丙~丁甲甲~1",
        "甲*乙丙~丁甲乙~1",
        "甲{2}乙~甲乙甲甲~2",
        "甲{12}乙~甲乙甲甲~2",
        "甲{2,}?乙~甲乙甲甲~2",
        "甲{1,2}乙~丙甲乙~1",
        "甲{1,2}乙~丙甲甲~1",
        "甲{1,2}乙~丙乙~-1",
        "甲{0,2}乙丙~丁乙丙~1",
        "甲{0,2}乙丙~丁甲丙~-1",
        "甲.~乙甲丙~1",
        "甲.丙~乙甲~1",
        "甲$~乙甲~1",
        "甲乙$~丙甲乙~1",
        "(甲|乙)丙~甲乙丙~1",
        "(?:甲|乙)丙~甲乙丙~1",
        "(?<n>甲)乙~n甲乙~1",
        "(?>甲)乙~>甲乙~1",
        "(?<!丙)甲乙~丙甲乙~1",
        "(?<=丙)甲乙~丙甲乙~1",
        "(?!丙)甲乙~丙甲乙~1",
        "(?=甲)甲乙~丙甲乙~1",
        "甲(?=乙)~丙甲丁~1",
        "甲(?:乙)?丙~甲丁甲丙~2",
        "甲(?:乙|)丙~甲丁甲丙~2",
        "甲(?:乙|)丙~甲丁甲乙~2",
        "(?:甲乙)+丙~甲丙甲乙~2",
        "(?<n>甲)\\k<n>乙~丙甲丁~1",
        "(?m)^甲~乙/甲~2",
        "(?:^|，)甲~乙，甲~0",
        "\\b甲~乙甲~1",
        "\\d甲~甲1甲~1",
        "\\s甲~甲 甲~1",
        "\\n甲~甲/甲~1",
        "\\t甲~甲\t甲~1",
        "\\.甲~甲.甲~1",
        "\\(甲~甲(甲~1",
        "\\u7532乙~乙甲乙~1",
        "甲\\d~甲甲1~1",
        "甲\\w~乙甲甲~1",
        "[甲丙]乙~丁乙丙乙~2",
        "[a-c]x~dxbx~2",
        "[a-c]x~dxax~2",
        "[a-c]x~dxcx~2",
        "[a-]x~bx-x~2",
        "[a\\-c]x~bx-x~2",
        "[\\]a]x~bx]x~2",
        "[\\d甲]x~ax5x~2",
        "[\\d甲]x~ax甲x~2",
        "[0-9]{2}年~1年12年~2",
        "甲[^乙]~丙甲乙~1",
        "甲[乙丙]~甲甲丙~1"
      })
  void itIsTriedFirst(String expression, String lines, int place) {
    String text = lines.replace('/', '\n');
    Beginnings beginnings = BeginningsReader.read(Pattern.compile(expression));
    assertThat(beginnings.areAnything()).isFalse();
    assertThat(beginnings.next(text, 0)).isEqualTo(place);
    for (int at = 0; at < text.length(); at++) {
      assertThat(beginnings.mayStand(text, at))
          .as("may stand at %d", at)
          .isEqualTo(beginnings.next(text, at) == at);
    }
    assertThat(beginnings.mayStand(text, text.length())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "甲|",
        "(?:甲)?",
        "甲*",
        "甲{0,3}",
        ".甲",
        "$",
        "(?<=甲)",
        "(?!甲)",
        "(?i)a甲",
        "甲乙(?i)a",
        "甲乙\\x41",
        "\\Q甲\\E乙",
        "𠮷甲",
        "甲乙𠮷",
        "[^甲]乙",
        "[[甲]乙]丙",
        "[甲&&乙]丙",
        "[\\w]甲",
        "\\w甲",
        "\\W甲",
        "\\D甲",
        "\\S甲",
        "\\p{IsHan}甲",
        "\\pL甲",
        "\\PL甲",
        "\\b",
        "[乙\\w]甲"
      })
  void itMayBeginAnywhere(String expression) {
    Beginnings beginnings = BeginningsReader.read(Pattern.compile(expression));
    assertThat(beginnings.areAnything()).isTrue();
    assertThat(beginnings.next("丁丁", 1)).isEqualTo(1);
    assertThat(beginnings.mayStand("丁丁", 1)).isTrue();
  }

  @Test
  void whatIsBoundToTheStartIsTriedThereOnly() {
    Beginnings beginnings = BeginningsReader.read(Pattern.compile("^甲"));
    assertThat(beginnings.next("乙甲", 0)).isZero();
    assertThat(beginnings.next("乙甲", 1)).isEqualTo(-1);
    assertThat(beginnings.mayStand("乙甲", 0)).isTrue();
    assertThat(beginnings.mayStand("乙甲", 1)).isFalse();
    assertThat(beginnings.areAnything()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"[\\u4e00-\\u55cf]乙,一丙,-1", "[\\u4e00-\\u55d0]乙,一丙,0", "[\\u4e00-\\u55d0]乙,a一,1"})
  void ofManyPairsOnlyTheFirstLetterIsKept(String expression, String text, int place) {
    assertThat(BeginningsReader.read(Pattern.compile(expression)).next(text, 0)).isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource({
    "d,2,LETTER",
    "s,2,LETTER",
    "w,2,LETTER",
    "n,2,LETTER",
    "t,2,LETTER",
    "p{IsHan}x,8,LETTER",
    "pLx,2,LETTER",
    "u7532x,5,LETTER",
    "k<name>x,7,WORDS",
    "b,1,PLACE",
    "B,1,PLACE",
    "A,1,PLACE",
    "z,1,PLACE",
    "Z,1,PLACE",
    "Qx,1,UNKNOWN",
    "x41,1,UNKNOWN",
    "1,1,UNKNOWN",
    "甲,1,LETTER",
    ".,1,LETTER"
  })
  void whatABackslashStandsFor(String words, int end, Escape.Kind kind) {
    Escape escape = Escape.at(words, 0);
    assertThat(escape.kind()).isEqualTo(kind);
    assertThat(escape.end()).isEqualTo(words.length() == 1 ? 1 : end);
  }
}
