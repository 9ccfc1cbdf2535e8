package org.qibei.demo;

import java.time.LocalDate;
import org.qibei.filing.Filing;
import org.qibei.report.AnnualReport;

/** How far a filing of the current year has come, and the steps that bring it there. */
enum DemoState {
  NOT_BEGUN,
  EXEMPT,
  DRAFT,
  AWAITING_SIGN_OFF,
  SUBMITTED,
  IN_REVIEW,
  PROPOSED,
  RETURNED,
  RESUBMITTED,
  ACCEPTED;

  /** What is played: the sound report, the spoiled one, the people and the day of submission. */
  record Script(AnnualReport sound, AnnualReport spoiled, DemoSteps.Cast cast, LocalDate day) {}

  void play(DemoSteps steps, Filing filing, Script script) {
    LocalDate day = script.day();
    steps.draft(filing, script.spoiled(), script.cast(), DemoFilings.at(day, 9, 15));
    if (this == DRAFT) {
      return;
    }
    if (this == AWAITING_SIGN_OFF) {
      filing.preparation().sendForSignOff(script.cast().clerk(), DemoFilings.at(day, 14, 10));
      return;
    }
    steps.submit(filing, script.spoiled(), script.cast(), DemoFilings.at(day, 10, 26));
    steps.announce(filing);
    if (this != SUBMITTED) {
      review(steps, filing, script);
    }
  }

  private void review(DemoSteps steps, Filing filing, Script script) {
    LocalDate day = script.day();
    steps.claim(filing, script.cast(), DemoFilings.at(day.plusDays(1), 9, 2));
    switch (this) {
      case PROPOSED -> steps.propose(filing, script.cast(), DemoFilings.at(day.plusDays(1), 16, 0));
      case ACCEPTED -> steps.accept(filing, script.cast(), DemoFilings.at(day.plusDays(2), 15, 8));
      case RETURNED ->
          steps.sendBack(filing, script.cast(), DemoFilings.at(day.plusDays(1), 15, 8));
      case RESUBMITTED -> {
        steps.sendBack(filing, script.cast(), DemoFilings.at(day.plusDays(1), 15, 8));
        steps.draft(filing, script.sound(), script.cast(), DemoFilings.at(day.plusDays(4), 9, 0));
        steps.submit(
            filing, script.sound(), script.cast(), DemoFilings.at(day.plusDays(5), 11, 30));
        steps.announce(filing);
      }
      default -> {
        // in review: nothing further happened
      }
    }
  }
}
