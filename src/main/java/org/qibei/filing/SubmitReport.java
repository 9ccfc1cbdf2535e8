package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qibei.account.Account;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.check.Inspection;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Zone;

/** The agency hands its report in; from here on only a reviewer can move it. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
@Audited
public class SubmitReport {
  @Inject Filings filings;
  @Inject Drafts drafts;
  @Inject Inspections inspections;
  @Inject FindingExplanations explanations;
  @Inject Submissions submissions;
  @Inject Caller caller;
  @Inject CurrentAccount account;
  @Inject Event<FilingSubmitted> submitted;
  @Inject Clock clock;

  /** Signs off, where the campaign asks for it, and hands in; answers with the receipt's number. */
  public String submit(long filingId) {
    Filing filing = filings.hold(filings.requireOwn(filingId));
    requireSignature(filing);
    Draft draft = drafts.require(filing);
    draft.requireSettled();
    Submission submission = take(filing, draft, clock.instant());
    submitted.fire(
        new FilingSubmitted(
            filingId,
            filing.agency().id(),
            filing.campaign().fiscalYear(),
            submission.submittedBy().id(),
            submission.round(),
            submission.id(),
            submission.receiptNumber()));
    return submission.receiptNumber();
  }

  private Submission take(Filing filing, Draft draft, Instant now) {
    Account who = account.get();
    Inspection inspection = inspections.ofDraft(filing);
    String receipt = submissions.nextReceiptNumber(now);
    Submission submission = new Submission(filing, who, draft.report(), inspection, receipt, now);
    if (filing.preparation().needsSignature()) {
      submission.signedOffBy(who);
    }
    submissions.add(submission.readFrom(draft).explained(explanations.of(filing)));
    LocalDate today = now.atZone(Zone.SHANGHAI).toLocalDate();
    filing.preparation().submit(submission, who, filing.campaign().reviewDue(today), now);
    return submission;
  }

  private void requireSignature(Filing filing) {
    if (filing.preparation().needsSignature() && !caller.maySignOff(filing.agency())) {
      throw new Refusal("refusals.filing.head-signs");
    }
  }
}
