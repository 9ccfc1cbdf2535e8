package org.qibei.web.agency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qibei.filing.FilingFacts;
import org.qibei.filing.FilingStatus;
import org.qibei.notice.NoticeRow;
import org.qibei.web.Dates;
import org.qibei.web.Texts;
import org.qibei.web.part.Stop;

/**
 * The head of a page about one filing: year, status as a tag, and one line of whose it is and until
 * when.
 */
public record FilingHead(
    String title,
    String status,
    String tone,
    String meta,
    String due,
    String daysLeft,
    List<Stop> stops) {

  public static FilingHead of(FilingFacts facts, Texts texts, Dates dates) {
    return new FilingHead(
        texts.of("agency.year", Integer.toString(facts.fiscalYear())),
        texts.get("forms.status." + facts.status().key()),
        tone(facts.status()),
        meta(facts, texts, dates),
        facts.due().map(dates::day).orElse(""),
        facts.due().map(day -> daysLeft(day, texts, dates)).orElse(""),
        new Strip(facts, texts, dates).stops());
  }

  private static String tone(FilingStatus status) {
    return switch (status) {
      case RETURNED -> "error";
      case ACCEPTED -> "ok";
      case AWAITING_SIGN_OFF -> "accent";
      default -> "neutral";
    };
  }

  private static String meta(FilingFacts facts, Texts texts, Dates dates) {
    List<String> parts = new ArrayList<>();
    parts.add(facts.agency());
    parts.add(texts.of("agency.form", texts.get("forms.form." + facts.formId())));
    if (facts.editable() && facts.firstSubmittedAt().isEmpty()) {
      Optional<LocalDate> due = facts.due();
      due.ifPresent(
          day -> parts.add(texts.of("agency.due", dates.full(day), daysLeft(day, texts, dates))));
    }
    return String.join(" · ", parts);
  }

  /** 还剩 2 个工作日, or how long the term of a notice is over. */
  static String weekdaysLeft(NoticeRow notice, Texts texts, Dates dates) {
    return notice.overdue()
        ? daysLeft(notice.deadline(), texts, dates)
        : texts.of("agency.due.weekdays-left", notice.weekdaysLeft());
  }

  /** 还剩 6 天, 今天到期, 逾期 3 天. */
  static String daysLeft(LocalDate due, Texts texts, Dates dates) {
    long days = ChronoUnit.DAYS.between(dates.today(), due);
    if (days == 0) {
      return texts.get("agency.due.today");
    }
    return days > 0 ? texts.of("agency.due.left", days) : texts.of("agency.due.over", -days);
  }
}
