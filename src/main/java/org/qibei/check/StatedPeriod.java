package org.qibei.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.qibei.check.phrase.Phrase;

/** The statistical period (统计期限) as the report states it. */
public record StatedPeriod(LocalDate from, LocalDate to, String words) {

  private static final String DAY = "(\\d{1,2})月(\\d{1,2})日";
  private static final Phrase PERIOD =
      Phrase.of("(\\d{4})年" + DAY + "(?:起|始|开始)?(?:至|到|—|–|-|－|―|~|～)+(?:(\\d{4})年)?" + DAY);
  private static final Phrase SUBJECT = Phrase.of("统计|数据|期限|时限|起止|截止|涵盖20\\d\\d年1月");
  private static final int BEFORE = 40;
  private static final int AFTER = 15;

  /** What was found once for all rules. */
  private record Found(Optional<StatedPeriod> period) {}

  /** The first range of two dates that the text calls its period. */
  public static Optional<StatedPeriod> in(Dossier dossier) {
    return dossier.narrative().once(Found.class, words -> new Found(in(words))).period();
  }

  private static Optional<StatedPeriod> in(Narrative words) {
    String text = words.squeezed();
    for (MatchResult matcher : PERIOD.all(text)) {
      String around =
          text.substring(
              Math.max(0, matcher.start() - BEFORE),
              Math.min(text.length(), matcher.end() + AFTER));
      Optional<StatedPeriod> period = SUBJECT.isIn(around) ? read(matcher) : Optional.empty();
      if (period.isPresent()) {
        return period;
      }
    }
    return Optional.empty();
  }

  public int year() {
    return from.getYear();
  }

  public boolean isWholeYear() {
    return from.equals(LocalDate.of(year(), 1, 1)) && to.equals(LocalDate.of(year(), 12, 31));
  }

  private static Optional<StatedPeriod> read(MatchResult matcher) {
    String secondYear = matcher.group(4) == null ? matcher.group(1) : matcher.group(4);
    try {
      return Optional.of(
          new StatedPeriod(
              day(matcher.group(1), matcher.group(2), matcher.group(3)),
              day(secondYear, matcher.group(5), matcher.group(6)),
              matcher.group()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
