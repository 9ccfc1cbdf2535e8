package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.qibei.account.Role;

/** An agency's own years: each with every report handed in. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
public class History {
  @Inject Filings filings;
  @Inject Submissions submissions;

  /** One year, with its submissions from the first to the last. */
  public record Year(FilingFacts facts, List<SubmissionFacts> submissions) {}

  /** All years of the caller's agency, the latest first. */
  public List<Year> years() {
    return filings.own().stream().map(this::year).toList();
  }

  /** One year of the caller's agency. */
  public Year year(long filingId) {
    return year(filings.requireOwn(filingId));
  }

  private Year year(Filing filing) {
    return new Year(
        FilingFacts.of(filing), submissions.of(filing).stream().map(SubmissionFacts::of).toList());
  }
}
