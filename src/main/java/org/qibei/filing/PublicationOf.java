package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qibei.account.Role;

/** Where and when the agency's own report was published, as far as it is recorded. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
public class PublicationOf {
  @Inject Filings filings;
  @Inject PublicationDesk publications;

  /** The publication and the filing that it is of. */
  public record Sheet(FilingFacts facts, PublicationFacts publication) {}

  public Sheet filing(long filingId) {
    Filing filing = filings.requireOwn(filingId);
    return new Sheet(FilingFacts.of(filing), publications.facts(filing));
  }
}
