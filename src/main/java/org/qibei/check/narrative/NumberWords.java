package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.Map;

/** Reads numbers as reports write them: 1,234, 1.2万, 三十五, 两. */
final class NumberWords {

  /** A number and, behind it, its power of ten. */
  static final String PATTERN =
      "(?:(?<figures>\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<scale>[万亿千百])?"
          + "|(?<words>[零〇一二两三四五六七八九十百千万]+))";

  private static final String DIGITS = "零一二三四五六七八九";
  private static final Map<Character, Integer> POWERS =
      Map.of('十', 10, '百', 100, '千', 1_000, '万', 10_000, '亿', 100_000_000);

  private NumberWords() {}

  static BigDecimal figures(String digits, String scale) {
    BigDecimal number = new BigDecimal(digits.replace(",", "").replace("，", ""));
    return scale == null
        ? number
        : number.multiply(BigDecimal.valueOf(POWERS.get(scale.charAt(0))));
  }

  /** Chinese numerals up to 万; a row of digits (二〇二三) counts as such. */
  static BigDecimal words(String numerals) {
    String plain = numerals.replace('〇', '零').replace('两', '二');
    boolean positional = plain.chars().noneMatch(c -> POWERS.containsKey((char) c));
    return BigDecimal.valueOf(positional ? digitByDigit(plain) : byPowers(plain));
  }

  private static long digitByDigit(String plain) {
    return plain.chars().limit(9).mapToLong(DIGITS::indexOf).reduce(0, (sum, d) -> sum * 10 + d);
  }

  private static long byPowers(String plain) {
    long total = 0;
    long section = 0;
    long digit = 0;
    for (char c : plain.toCharArray()) {
      Integer power = POWERS.get(c);
      if (power == null) {
        digit = DIGITS.indexOf(c);
      } else if (power == 10_000) {
        total += (section + digit) * power;
        section = 0;
        digit = 0;
      } else {
        section += (digit == 0 ? 1 : digit) * power;
        digit = 0;
      }
    }
    return total + section + digit;
  }
}
