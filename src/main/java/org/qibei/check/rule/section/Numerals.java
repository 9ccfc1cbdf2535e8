package org.qibei.check.rule.section;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qibei.check.Dossier;
import org.qibei.check.Input;

/** The numerals that headings begin with. */
final class Numerals {

  private static final Pattern NUMERAL =
      Pattern.compile(
          "^\\s*(?:第?(?<top>[一二三四五六七八九十]{1,2})(?:部分|章)?[\\s\\p{Z}、.．,，:：]+"
              + "|[（(](?<lower>[一二三四五六七八九十]{1,2})[)）][\\s\\p{Z}、]*"
              + "|第\\d(?:部分|章)[\\s\\p{Z}、.．,，:：]*)");

  private Numerals() {}

  static Optional<String> of(String heading) {
    Matcher numeral = NUMERAL.matcher(heading);
    return numeral.find()
        ? Optional.ofNullable(numeral.group("top")).or(() -> lower(numeral))
        : Optional.empty();
  }

  private static Optional<String> lower(Matcher numeral) {
    return Optional.ofNullable(numeral.group("lower"));
  }

  static String without(String heading) {
    return NUMERAL.matcher(heading).replaceFirst("");
  }

  /** What a rule on the wording of headings needs: a heading, and a reading it can rely on. */
  static Optional<Input> lackingHeadings(Dossier dossier) {
    if (dossier.report().sections().values().stream().allMatch(part -> part.heading().isEmpty())) {
      return Optional.of(Input.HEADING);
    }
    return dossier.isWellRead() ? Optional.empty() : Optional.of(Input.CONFIRMATION);
  }
}
