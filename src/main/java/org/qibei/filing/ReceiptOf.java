package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qibei.account.Role;
import org.qibei.platform.NotFound;

/** The proof that a report arrived (回执): its number, time and hash. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
public class ReceiptOf {
  @Inject Filings filings;
  @Inject Submissions submissions;
  @Inject PublicationDesk publications;

  /** A receipt and the filing that it is for. */
  public record Receipt(
      FilingFacts facts, SubmissionFacts submission, PublicationFacts publication) {}

  public Receipt latest(long filingId) {
    Filing filing = filings.requireOwn(filingId);
    return receipt(filing, submissions.last(filing).orElseThrow(NotFound::new));
  }

  public Receipt ofRound(long filingId, int round) {
    Filing filing = filings.requireOwn(filingId);
    return receipt(filing, submissions.ofRound(filing, round).orElseThrow(NotFound::new));
  }

  private Receipt receipt(Filing filing, Submission submission) {
    return new Receipt(
        FilingFacts.of(filing), SubmissionFacts.of(submission), publications.facts(filing));
  }
}
