package org.qibei.check.rule.date;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.qibei.check.Dossier;
import org.qibei.check.Input;
import org.qibei.check.Prose;
import org.qibei.check.phrase.Phrase;

/** What the rules on the date of signing need. */
final class SignOff {

  private static final Phrase DATE = Phrase.of("(?:.{2,45})?(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日");
  private static final Phrase SENTENCE = Phrase.of("[。；，]");
  private static final int CLOSING_LINES = 6;

  private SignOff() {}

  /** A closing line that has the look of a date and is none, such as 2022年2月30日. */
  static Optional<String> impossible(Dossier dossier) {
    if (dossier.report().signedOn().isPresent()) {
      return Optional.empty();
    }
    List<String> lines = Prose.paragraphs(dossier.report().narrative());
    return lines.subList(Math.max(0, lines.size() - CLOSING_LINES), lines.size()).stream()
        .filter(line -> !SENTENCE.isIn(line))
        .flatMap(line -> DATE.hits(line))
        .filter(date -> !isOnTheCalendar(date))
        .map(date -> date.group(1) + "年" + date.group(2) + "月" + date.group(3) + "日")
        .reduce((earlier, later) -> later);
  }

  private static boolean isOnTheCalendar(MatchResult date) {
    int month = Integer.parseInt(date.group(2));
    int day = Integer.parseInt(date.group(3));
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(Integer.parseInt(date.group(1)), month).lengthOfMonth();
  }

  static Optional<Input> lacking(Dossier dossier) {
    if (dossier.report().signedOn().isEmpty()) {
      return Optional.of(Input.SIGN_OFF_DATE);
    }
    return dossier.fiscalYear().isEmpty() ? Optional.of(Input.FISCAL_YEAR) : Optional.empty();
  }
}
