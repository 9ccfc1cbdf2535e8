package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Letters are sorted into their kinds as the Unicode tables sort them. */
class GlyphTest {

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]");
  private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ％]");

  @Test
  void knowsEveryChineseCharacter() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT))
        .allMatch(letter -> Glyph.isHan(letter) == is(HAN, letter));
    assertThat(Glyph.countHan("示例1𠮷。")).isEqualTo(3);
  }

  @Test
  void knowsEverySpace() {
    assertThat(letters())
        .allMatch(letter -> Glyph.isSpace((char) letter.intValue()) == is(SPACE, letter));
  }

  @Test
  void makesFullWidthFiguresAndLettersPlain() {
    assertThat(letters())
        .allMatch(letter -> (Glyph.narrow((char) letter.intValue()) != letter) == is(WIDE, letter));
    assertThat(Glyph.narrowed("２０２５年Ａｂ％")).isEqualTo("2025年Ab%");
    assertThat(Glyph.squeezed("２ ０\n2　5 年")).isEqualTo("2025年");
  }

  @Test
  void wordsAreChineseAndLatinLetters() {
    assertThat(letters())
        .allMatch(
            letter -> Glyph.isLatin(letter) == Character.toString(letter).matches("[A-Za-z]"));
    assertThat(Prose.words("（一）Wi-Fi覆盖 3 个@点[Az]。")).isEqualTo("一WiFi覆盖个点Az");
  }

  private static IntStream letters() {
    return IntStream.rangeClosed(0, Character.MAX_VALUE);
  }

  private static boolean is(Pattern kind, int letter) {
    return kind.matcher(Character.toString(letter)).matches();
  }
}
