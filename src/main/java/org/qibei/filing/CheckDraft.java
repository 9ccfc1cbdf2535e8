package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qibei.account.Role;

/** The agency asks what the rule book says of its draft at this moment; nothing is kept. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
public class CheckDraft {
  @Inject Filings filings;
  @Inject Inspections inspections;

  public Checked check(long filingId) {
    return inspections.check(filings.requireOwn(filingId));
  }
}
