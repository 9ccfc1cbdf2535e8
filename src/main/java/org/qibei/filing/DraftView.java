package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.extraction.Limits;

/** Shows the agency its own draft, place by place. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
public class DraftView {
  @Inject Filings filings;
  @Inject Drafts drafts;
  @Inject ReadingJobs jobs;
  @Inject Caller caller;
  @Inject Limits limits;

  /**
   * The filing at its head, its draft if one was begun, the latest reading of a document, and the
   * one that the draft is from.
   */
  public record Content(
      FilingFacts facts,
      Optional<Draft> draft,
      Optional<ReadingFacts> reading,
      Optional<ReadingFacts> source,
      boolean maySignOff) {}

  public Content of(long filingId) {
    Filing filing = filings.requireOwn(filingId);
    return new Content(
        FilingFacts.of(filing),
        drafts.find(filing),
        jobs.present(filing).map(ReadingFacts::of),
        jobs.behind(filing).map(ReadingFacts::of),
        caller.maySignOff(filing.agency()));
  }

  /** What may be uploaded. */
  public UploadLimits limits() {
    return UploadLimits.of(limits);
  }
}
