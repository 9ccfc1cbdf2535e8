package org.qibei.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.qibei.campaign.Weekdays;
import org.qibei.platform.Refusal;

/**
 * The time for rectification, to the end of its last day; ten weekdays are proposed, Monday to
 * Friday, without regard to public holidays (未扣法定节假日).
 */
@Embeddable
public record RectificationPeriod(@Column(nullable = false) LocalDate deadline) {
  public static final int WEEKDAYS = 10;

  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Until the tenth weekday after the day of issue. */
  public static RectificationPeriod proposedFrom(LocalDate issued) {
    return new RectificationPeriod(Weekdays.after(issued, WEEKDAYS));
  }

  /** How many weekdays are left after this day until the deadline; none when it has passed. */
  public int weekdaysLeft(LocalDate today) {
    return (int)
        today
            .datesUntil(isOver(today) ? today : deadline)
            .map(day -> day.plusDays(1))
            .filter(RectificationPeriod::isWeekday)
            .count();
  }

  boolean isOver(LocalDate today) {
    return deadline.isBefore(today);
  }

  /** Refuses a period that nobody could keep. */
  void requireAhead(LocalDate today) {
    if (isOver(today)) {
      throw new Refusal("refusals.notice.deadline-past");
    }
  }

  private static boolean isWeekday(LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek());
  }
}
