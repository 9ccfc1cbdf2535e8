package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
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

  /** What the draft would score if these groups of findings were mended. */
  public Mended mended(long filingId, List<String> groups) {
    return inspections.mended(filings.requireOwn(filingId), groups);
  }
}
