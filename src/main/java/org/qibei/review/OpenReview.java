package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.account.Accounts;
import org.qibei.account.Role;
import org.qibei.check.Inspection;
import org.qibei.check.similarity.Peers;
import org.qibei.filing.Comparisons;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingFacts;
import org.qibei.filing.Filings;
import org.qibei.filing.Inspections;
import org.qibei.filing.PublicationDesk;
import org.qibei.filing.Submission;
import org.qibei.filing.SubmissionFacts;
import org.qibei.filing.Submissions;
import org.qibei.notice.Notice;
import org.qibei.notice.NoticeSheet;
import org.qibei.notice.Notices;
import org.qibei.platform.Audited;
import org.qibei.platform.Zone;
import org.qibei.report.AnnualReport;

/** Lays a report open before a reviewer: what was filed, what was found, what was decided. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class OpenReview {
  @Inject Filings filings;
  @Inject Submissions submissions;
  @Inject Desk desk;
  @Inject ReviewItems items;
  @Inject SecondLooks looks;
  @Inject Inspections inspections;
  @Inject Openings openings;
  @Inject Comparisons comparisons;
  @Inject PublicationDesk publications;
  @Inject Notices notices;
  @Inject Accounts accounts;
  @Inject Clock clock;

  public ReviewSheet open(long filingId, Locale language) {
    Filing filing = filings.requireReviewed(filingId);
    Submission submission = desk.submission(filing);
    AnnualReport report = submission.report();
    Inspection inspection = inspections.of(submission);
    Optional<Inspection> today = today(filing, submission);
    List<ReviewItem> decided = items.of(filing, submission, language);
    return new ReviewSheet(
        FilingFacts.of(filing),
        filing.agency().region().name(),
        filing.reviewDue(),
        filing.claim().reviewer().map(Account::displayName),
        submission.signedOffBy().flatMap(accounts::find).map(Account::displayName),
        SubmissionFacts.of(submission),
        report,
        submissions.ofRound(filing, submission.round() - 1).map(Submission::report),
        comparisons.of(filing, report).flatMap(Peers::likest),
        decided,
        items.waivedBefore(submission, language),
        today.map(again -> looks.at(submission, again)).orElse(List.of()),
        today.map(again -> LateAnswer.of(inspection, again, language)).orElse(List.of()),
        inspection,
        inspections.waterfall(submission, inspection),
        sheets(filing, submission),
        replacement(filing),
        publications.facts(filing),
        openings.of(filing, decided));
  }

  /** What another inspection finds, where somebody may still have to decide. */
  private Optional<Inspection> today(Filing filing, Submission submission) {
    boolean asked = filing.status().isWithReviewer() || looks.areAskedFor(filing);
    return asked ? Optional.of(inspections.again(submission)) : Optional.empty();
  }

  /** The draft that waits to be issued in place of a notice that was taken back. */
  private Optional<Long> replacement(Filing filing) {
    return filing.status().isWithAgency()
        ? notices.draftOf(filing).map(Notice::id)
        : Optional.empty();
  }

  /** The notices of the report, void and unissued ones left out. */
  private List<NoticeSheet> sheets(Filing filing, Submission submission) {
    LocalDate today = LocalDate.now(clock.withZone(Zone.SHANGHAI));
    return notices.of(filing).stream()
        .filter(notice -> notice.course().isInForce())
        .map(notice -> NoticeSheet.of(notice, Optional.of(submission), today))
        .toList();
  }
}
