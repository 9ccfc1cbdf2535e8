package org.qibei.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import org.qibei.account.Account;
import org.qibei.account.Caller;
import org.qibei.account.Standings;
import org.qibei.agency.Agency;
import org.qibei.campaign.Campaign;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingSubmitted;
import org.qibei.filing.Inspections;
import org.qibei.filing.KnownReports;
import org.qibei.filing.Submission;
import org.qibei.filing.Submissions;
import org.qibei.platform.Messages;
import org.qibei.platform.MovableClock;
import org.qibei.platform.Zone;
import org.qibei.report.AnnualReport;

/** The steps that people took in the demonstration's past, each at its hour. */
@ApplicationScoped
class DemoSteps {
  /** Who files, who signs, who reviews. */
  record Cast(Account clerk, Account head, Account reviewer) {}

  @Inject EntityManager em;
  @Inject Inspections inspections;
  @Inject Submissions submissions;
  @Inject KnownReports known;
  @Inject DemoReviewer desk;
  @Inject Caller caller;
  @Inject Standings standings;
  @Inject Event<FilingSubmitted> submitted;
  @Inject Clock clock;

  Filing begin(Campaign campaign, Agency agency, Instant at) {
    Filing filing = new Filing(campaign, agency, at);
    em.persist(filing);
    return filing;
  }

  void draft(Filing filing, AnnualReport report, Cast cast, Instant at) {
    known.putDown(filing, report, at);
  }

  /** Signed off and handed in; the rule book speaks as it would have spoken at that hour. */
  void submit(Filing filing, AnnualReport report, Cast cast, Instant at) {
    hold(at);
    filing.preparation().sendForSignOff(cast.clerk(), at.minusSeconds(3600));
    Submission submission =
        new Submission(
                filing,
                cast.head(),
                report,
                inspections.of(filing, report),
                submissions.nextReceiptNumber(at),
                at)
            .signedOffBy(cast.head());
    submissions.add(submission);
    filing
        .preparation()
        .submit(
            submission,
            cast.head(),
            filing.campaign().reviewDue(at.atZone(Zone.SHANGHAI).toLocalDate()),
            at);
    em.flush();
    release();
  }

  /** Tells the message room, as the real submission would have done. */
  void announce(Filing filing) {
    Submission submission = submissions.current(filing).orElseThrow();
    hold(submission.submittedAt());
    caller.actAs(standings.of(submission.submittedBy().loginName()).orElseThrow());
    submitted.fire(
        new FilingSubmitted(
            filing.id(),
            filing.agency().id(),
            filing.campaign().fiscalYear(),
            submission.submittedBy().id(),
            submission.round(),
            submission.id(),
            submission.receiptNumber()));
    release();
  }

  void claim(Filing filing, Cast cast, Instant at) {
    filing.examination().claim(cast.reviewer(), at);
  }

  void propose(Filing filing, Cast cast, Instant at) {
    filing.examination().propose(cast.reviewer(), null, at);
  }

  void accept(Filing filing, Cast cast, Instant at) {
    filing.examination().accept(cast.reviewer(), null, at);
  }

  void exempt(Filing filing, Account administrator, Instant at) {
    filing
        .exemption()
        .grant(
            administrator,
            Messages.in(java.util.Locale.SIMPLIFIED_CHINESE).text("admin.demo.exempt"),
            at);
  }

  /** The reviewer confirms what the rule book found and issues the notice. */
  void sendBack(Filing filing, Cast cast, Instant at) {
    em.flush();
    hold(at);
    desk.returnWithNotice(filing.id(), cast.reviewer().loginName());
    release();
  }

  private void hold(Instant at) {
    if (clock instanceof MovableClock movable) {
      movable.hold(at);
    }
  }

  private void release() {
    if (clock instanceof MovableClock movable) {
      movable.release();
    }
  }
}
