package org.qibei.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.qibei.check.phrase.Phrase;

/** The statistical period (统计期限) as the report states it. */
public record StatedPeriod(LocalDate from, LocalDate to, String words) {

  private static final String DAY = "(\\d{1,2})月(\\d{1,2})日";
  private static final Phrase PERIOD =
      Phrase.of("(\\d{4})年" + DAY + "(?:起|始|开始)?(?:至|到|—|–|-|－|―|~|～)+(?:(\\d{4})年)?" + DAY);
  private static final Phrase BEFORE_IT =
      Phrase.of("统计(?!局)|期限|时限|起止|所列|报告[^。；]{0,12}数据|数据[^。；]{0,6}(?:期|时|截止)|涵盖$");
  private static final Phrase BEHIND_IT =
      Phrase.of("^(?:止|期间)*的?[^，。；]{0,12}(?:数据|统计(?!局)|信息公开工作)");
  private static final Phrase END = Phrase.of("[。；\\n]");
  private static final int BEFORE = 40;
  private static final int BEHIND = 25;

  /** What was found once for all rules. */
  private record Found(Optional<StatedPeriod> period) {}

  /** The first whole year that the text calls its period, or else the first range of two dates. */
  public static Optional<StatedPeriod> in(Dossier dossier) {
    return dossier.narrative().once(Found.class, words -> new Found(in(words))).period();
  }

  private static Optional<StatedPeriod> in(Narrative words) {
    String text = words.squeezed();
    List<StatedPeriod> called =
        PERIOD.all(text).stream()
            .filter(range -> isCalledPeriod(text, range))
            .flatMap(range -> read(range).stream())
            .toList();
    return called.stream()
        .filter(StatedPeriod::isWholeYear)
        .findFirst()
        .or(() -> called.stream().findFirst());
  }

  /** In its own sentence; what else lasted from one day to another is no period of the report. */
  private static boolean isCalledPeriod(String text, MatchResult range) {
    String lead = text.substring(Math.max(0, range.start() - BEFORE), range.start());
    String own =
        END.all(lead).stream()
            .reduce((one, later) -> later)
            .map(end -> lead.substring(end.end()))
            .orElse(lead);
    String rest = text.substring(range.end(), Math.min(text.length(), range.end() + BEHIND));
    return BEFORE_IT.isIn(own) || BEHIND_IT.isIn(rest);
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
