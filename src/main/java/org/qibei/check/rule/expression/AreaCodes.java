package org.qibei.check.rule.expression;

import org.qibei.check.phrase.Phrase;

/**
 * The country's telephone areas, without their leading 0. Source: the fixed-line patterns for CN in
 * libphonenumber's metadata (Apache-2.0), which list the areas with eight local digits apart from
 * those with seven; 433 and 435 stand there with eight, and are published with seven.
 */
final class AreaCodes {

  private static final Phrase EIGHT_DIGITS =
      Phrase.of(
          "10|2[0-57-9]|3(?:11|7[179])|4(?:[15]1|3[12])|5(?:1\\d|2[37]|3[12]|51|7[13-79]|9[15])"
              + "|7(?:31|5[457]|6[09]|91)|8(?:[57]1|98)");
  private static final Phrase SEVEN_DIGITS =
      Phrase.of(
          "3(?:1[02-9]|35|49|5\\d|7[02-68]|9[1-68])|4(?:1[02-9]|2[179]|3[3-9]|5[2-9]|6[4789]|7\\d|8[23])"
              + "|5(?:3[03-9]|4[36]|5[02-9]|6[1-46]|7[028]|80|9[2-46-9])|6(?:3[1-5]|6[0238]|9[12])"
              + "|7(?:01|[17]\\d|2[248]|3[04-9]|4[3-6]|5[0-4689]|6[2368]|9[02-9])"
              + "|8(?:1[236-8]|2[5-7]|3\\d|5[1-9]|7[02-9]|8[3678]|9[1-7])"
              + "|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5])");

  private AreaCodes() {}

  static boolean isKnown(String code) {
    return hasEightDigits(code) || SEVEN_DIGITS.matches(code);
  }

  static boolean hasEightDigits(String code) {
    return EIGHT_DIGITS.matches(code);
  }

  /** How many digits the code has, by its first ones: 10 and 2x are short. */
  static int length(String digits) {
    return digits.startsWith("1") || digits.startsWith("2") ? 2 : 3;
  }
}
