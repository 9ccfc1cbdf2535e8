package org.qibei.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.qibei.platform.Zone;

/**
 * Days and times as people read them, in Shanghai: the near ones by name, those of other years with
 * their year. What is not there reads as an empty text.
 */
@Named("dates")
@RequestScoped
public class Dates {
  @Inject Texts texts;
  @Inject Clock clock;

  public LocalDate today() {
    return LocalDate.now(clock.withZone(Zone.SHANGHAI));
  }

  /** 2月8日, and of another year 2024年2月8日. */
  public String day(LocalDate day) {
    return day == null
        ? ""
        : print(day.getYear() == today().getYear() ? "frame.dates.day" : "frame.dates.full", day);
  }

  /** 2024年2月8日. */
  public String full(LocalDate day) {
    return day == null ? "" : print("frame.dates.full", day);
  }

  /** 2024年1月29日 星期一. */
  public String withWeekday(LocalDate day) {
    return day == null ? "" : print("frame.dates.weekday", day);
  }

  /** The day on which something happened, as {@link #day}. */
  public String dayOf(Instant at) {
    return at == null ? "" : day(local(at).toLocalDate());
  }

  /** 今天 15:08, 昨天 15:08, 1月26日 15:08. */
  public String time(Instant at) {
    if (at == null) {
      return "";
    }
    LocalDateTime local = local(at);
    String hour = DateTimeFormatter.ofPattern("HH:mm").format(local);
    if (local.toLocalDate().equals(today())) {
      return texts.of("frame.dates.today", hour);
    }
    if (local.toLocalDate().equals(today().minusDays(1))) {
      return texts.of("frame.dates.yesterday", hour);
    }
    return day(local.toLocalDate()) + " " + hour;
  }

  /** 2024年1月24日 10:26:05, for what must be exact. */
  public String exact(Instant at) {
    return at == null
        ? ""
        : full(local(at).toLocalDate())
            + " "
            + DateTimeFormatter.ofPattern("HH:mm:ss").format(local(at));
  }

  /** The day and minute of this moment, as a printed page bears it. */
  public String getNow() {
    return full(today())
        + " "
        + DateTimeFormatter.ofPattern("HH:mm").format(local(clock.instant()));
  }

  /** The clock's time of something today, 14:03:22. */
  public String clockTime(Instant at) {
    return at == null ? "" : DateTimeFormatter.ofPattern("HH:mm:ss").format(local(at));
  }

  private static LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, Zone.SHANGHAI);
  }

  private String print(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.get(pattern), texts.messages().locale()).format(day);
  }
}
