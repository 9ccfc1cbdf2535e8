package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.filing.Filing;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/** A reviewer takes a report on (认领); of two at once one wins, the other is told who holds it. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class ClaimFiling {
  @Inject Desk desk;
  @Inject Caller caller;
  @Inject Clock clock;

  public void claim(long filingId) {
    Filing filing = desk.require(filingId);
    if (!caller.reviews(filing.agency())) {
      throw new Refusal("refusals.review.other-office", filing.agency().name());
    }
    filing.examination().claim(desk.me(), clock.instant());
  }
}
