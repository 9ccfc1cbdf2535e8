package org.qibei.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Counts Monday to Friday; public holidays and the working weekends that pay for them are not known
 * here.
 */
public final class Weekdays {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private Weekdays() {}

  /** The n-th weekday after a day. */
  public static LocalDate after(LocalDate start, int weekdays) {
    LocalDate day = start;
    for (int left = weekdays; left > 0; left -= WEEKEND.contains(day.getDayOfWeek()) ? 0 : 1) {
      day = day.plusDays(1);
    }
    return day;
  }
}
