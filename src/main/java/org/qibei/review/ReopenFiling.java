package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.account.Account;
import org.qibei.account.Role;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingReturned;
import org.qibei.filing.FilingStatus;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/** A supervisor opens an accepted report again, with a reason; the agency has it to mend. */
@Stateless
@RolesAllowed(Role.SUPERVISOR)
@Audited
public class ReopenFiling {
  @Inject Desk desk;
  @Inject Clock clock;
  @Inject Event<FilingReturned> returned;

  public void reopen(long filingId, String reason) {
    Filing filing = desk.requireSupervised(filingId);
    if (filing.status() != FilingStatus.ACCEPTED) {
      throw new Refusal("refusals.review.not-accepted");
    }
    Account me = desk.me();
    String why = Reasons.require(reason);
    filing.examination().sendForRectification(me, why, clock.instant());
    returned.fire(
        new FilingReturned(
            filing.id(), filing.agency().id(), filing.campaign().fiscalYear(), me.id(), why));
  }
}
