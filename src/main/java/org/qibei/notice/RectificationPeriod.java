package org.qibei.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.qibei.campaign.Weekdays;

/**
 * The time proposed for rectification: ten weekdays, Monday to Friday, without regard to public
 * holidays (未扣法定节假日).
 */
public final class RectificationPeriod {
  public static final int WEEKDAYS = 10;

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private RectificationPeriod() {}

  /** The tenth weekday after the day of issue. */
  public static LocalDate proposedFrom(LocalDate issued) {
    return Weekdays.after(issued, WEEKDAYS);
  }

  /** How many weekdays are left after this day until the deadline; none when it has passed. */
  public static int weekdaysLeft(LocalDate today, LocalDate deadline) {
    return (int)
        today
            .datesUntil(deadline.isBefore(today) ? today : deadline)
            .map(day -> day.plusDays(1))
            .filter(RectificationPeriod::isWeekday)
            .count();
  }

  private static boolean isWeekday(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek());
  }
}
