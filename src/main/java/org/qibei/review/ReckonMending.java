package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.qibei.account.Role;
import org.qibei.filing.Filings;
import org.qibei.filing.Inspections;
import org.qibei.filing.Mended;

/**
 * A reviewer asks what a report would score if some of its findings were mended; nothing is kept.
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
public class ReckonMending {
  @Inject Filings filings;
  @Inject Desk desk;
  @Inject Inspections inspections;

  public Mended mended(long filingId, List<String> groups) {
    return inspections.mended(desk.submission(filings.requireReviewed(filingId)), groups);
  }
}
