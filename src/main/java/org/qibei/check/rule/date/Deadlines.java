package org.qibei.check.rule.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.qibei.check.Dossier;

/** Until when Article 49 wants a report, and how grave it is to come after. */
final class Deadlines {

  private static final int A_WEEK = 7;
  private static final int UNDER_TWO_MONTHS = 59;

  private Deadlines() {}

  /** 31 January for departments, 31 March for governments; Article 49 does not name towns. */
  static Optional<LocalDate> statutory(Dossier dossier) {
    int year = dossier.fiscalYear().getAsInt() + 1;
    return dossier
        .level()
        .flatMap(
            level ->
                switch (level) {
                  case DEPARTMENT -> Optional.of(LocalDate.of(year, 1, 31));
                  case GOVERNMENT -> Optional.of(LocalDate.of(year, 3, 31));
                  case TOWN -> Optional.empty();
                });
  }

  static long days(LocalDate due, LocalDate done) {
    return ChronoUnit.DAYS.between(due, done);
  }

  static String grade(LocalDate due, LocalDate done) {
    long days = days(due, done);
    if (days <= A_WEEK) {
      return "week";
    }
    return days <= UNDER_TWO_MONTHS ? "weeks" : "months";
  }
}
