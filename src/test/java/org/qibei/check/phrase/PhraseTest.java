package org.qibei.check.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phrase finds what its regular expression finds, in scrambled words. */
class PhraseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲|乙丙",
        "甲?乙",
        "(?:甲|乙)+丙",
        "甲*",
        "(?<!甲)乙",
        "(?<=甲)(?=乙)",
        "^甲乙|丙",
        "^",
        "^甲?",
        "(?:^|[，。])甲",
        "甲$",
        "[丙-甲]{2}",
        "[^甲]乙",
        "甲[^乙]丙?",
        "(?<name>甲|乙)\\k<name>",
        "\\d{1,3}(?:,\\d{3})+",
        "甲{0,2}?乙",
        "甲?+乙丙",
        "\\s*\\n\\s*乙",
        "(?m)^甲+|#",
        "[\\d甲]|\\p{IsHan}乙",
        "(?i)a甲",
        "\\Q甲\\E乙",
        "甲.乙|[[甲]乙&&[乙]]丙",
        "\\u7532乙",
        "(甲|乙|)丙",
        "𠮷甲",
        "\\b甲"
      })
  void findsInScrambledWordsWhatItsExpressionFinds(String expression) {
    Phrase phrase = Phrase.of(expression);
    Pattern pattern = Pattern.compile(expression);
    Random random = new Random(expression.hashCode());
    for (int i = 0; i < 1000; i++) {
      String text = scrambled("甲甲乙乙丙，。\n1,23#aA𠮷 ", random);
      assertThat(hits(phrase, text)).as(text).isEqualTo(expected(pattern, text));
      assertThat(phrase.isIn(text)).as(text).isEqualTo(pattern.matcher(text).find());
      assertThat(phrase.matches(text)).as(text).isEqualTo(pattern.matcher(text).matches());
    }
  }

  @Test
  void replacesAndRemovesWhatItFinds() {
    Phrase phrase = Phrase.of("甲+");
    assertThat(phrase.removedFrom("甲甲乙甲")).isEqualTo("乙");
    assertThat(phrase.replacedIn("乙甲", hit -> "$1" + hit.group())).isEqualTo("乙$1甲");
    assertThat(phrase.removedFrom("乙")).isEqualTo("乙");
    assertThat(phrase).hasToString("甲+");
    assertThat(phrase.last("甲乙甲甲")).isEqualTo(2);
    assertThat(phrase.last("乙")).isEqualTo(-1);
    assertThat(phrase.first("乙甲甲").orElseThrow().start()).isEqualTo(1);
    assertThat(phrase.whole("乙甲")).isEmpty();
  }

  @Test
  void passesOverPlacesWhereItCannotBegin() {
    assertThat(Phrase.of("信息(?:公开)?处理费|(?<!不)予以公开").isQuick()).isTrue();
    assertThat(Phrase.of("[^，。]公开").isQuick()).isFalse();
    assertThat(Phrase.of("(?:公开)?").isQuick()).isFalse();
  }

  static List<String> hits(Phrase phrase, String text) {
    return phrase.hits(text).map(PhraseTest::described).toList();
  }

  static List<String> expected(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(PhraseTest::described).toList();
  }

  private static String described(MatchResult hit) {
    Stream<String> groups = IntStream.rangeClosed(0, hit.groupCount()).mapToObj(hit::group);
    return hit.start() + ":" + groups.toList();
  }

  private static String scrambled(String letters, Random random) {
    int[] all = letters.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    IntStream.range(0, random.nextInt(9))
        .forEach(i -> text.appendCodePoint(all[random.nextInt(all.length)]));
    return text.toString();
  }
}
