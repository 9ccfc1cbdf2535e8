package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qibei.account.Role;
import org.qibei.platform.Audited;
import org.qibei.platform.NotFound;
import org.qibei.report.AnnualReport;

/**
 * Shows a report in full: as handed in, to everybody concerned; as it is being written, to its
 * agency.
 */
@Stateless
@RolesAllowed({
  Role.CLERK,
  Role.HEAD,
  Role.REVIEWER,
  Role.SUPERVISOR,
  Role.ADMINISTRATOR,
  Role.AUDITOR
})
@Audited
public class ReportView {
  @Inject Filings filings;
  @Inject Drafts drafts;
  @Inject Submissions submissions;

  /** The filing at its head, the report, and the submission it is from; none for a draft. */
  public record Content(
      FilingFacts facts, AnnualReport report, Optional<SubmissionFacts> submission) {}

  /** The report as last handed in. */
  public Content latest(long filingId) {
    Filing filing = filings.require(filingId);
    return content(filing, submissions.last(filing).orElseThrow(NotFound::new));
  }

  /** The report as handed in in a given round. */
  public Content ofRound(long filingId, int round) {
    Filing filing = filings.require(filingId);
    return content(filing, submissions.ofRound(filing, round).orElseThrow(NotFound::new));
  }

  /** The draft as it would read, for the agency alone. */
  public Content draft(long filingId) {
    Filing filing = filings.requireOwn(filingId);
    return new Content(FilingFacts.of(filing), drafts.require(filing).report(), Optional.empty());
  }

  private static Content content(Filing filing, Submission submission) {
    return new Content(
        FilingFacts.of(filing), submission.report(), Optional.of(SubmissionFacts.of(submission)));
  }
}
