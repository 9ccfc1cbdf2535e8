package org.qibei.integration;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.qibei.filing.CurrentAccount;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingSubmitted;
import org.qibei.filing.Filings;
import org.qibei.filing.Inspections;
import org.qibei.filing.Submission;
import org.qibei.filing.Submissions;
import org.qibei.report.AnnualReport;

/** Hands in a report that a test has made, without a draft, and tells the house of it. */
final class HandIn {
  @Inject Filings filings;
  @Inject Submissions submissions;
  @Inject Inspections inspections;
  @Inject CurrentAccount account;
  @Inject Event<FilingSubmitted> submitted;
  @Inject Clock clock;

  void again(long filingId, AnnualReport report) {
    Filing filing = filings.hold(filings.requireOwn(filingId));
    String receipt = submissions.nextReceiptNumber(clock.instant());
    Submission submission =
        submissions.add(
            new Submission(
                filing,
                account.get(),
                report,
                inspections.of(filing, report),
                receipt,
                clock.instant()));
    filing
        .preparation()
        .submit(submission, account.get(), LocalDate.of(2022, 2, 20), clock.instant());
    submitted.fire(
        new FilingSubmitted(
            filingId,
            filing.agency().id(),
            filing.campaign().fiscalYear(),
            account.get().id(),
            submission.round(),
            submission.id(),
            receipt));
  }
}
