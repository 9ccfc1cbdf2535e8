package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.qibei.account.Account;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingStatus;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/**
 * The superior office, or a supervisor of the same one, takes a report over, with a reason (接手).
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class TakeOverFiling {
  @Inject Desk desk;
  @Inject Caller caller;
  @Inject Clock clock;

  public void takeOver(long filingId, String reason) {
    Filing filing = desk.require(filingId);
    if (!isAllowed(caller, filing)) {
      throw new Refusal("refusals.review.take-over-not-yours");
    }
    Account me = desk.me();
    Instant now = clock.instant();
    if (filing.status() == FilingStatus.SUBMITTED) {
      filing.examination().claim(me, now);
    }
    filing.examination().takeOver(me, Reasons.require(reason), now);
  }

  /** From above always; at the same office only a supervisor takes from a colleague. */
  static boolean isAllowed(Caller caller, Filing filing) {
    Agency agency = filing.agency();
    boolean fromAbove = caller.oversees(agency) && !caller.reviews(agency);
    boolean fromColleague =
        filing.status() == FilingStatus.IN_REVIEW
            && caller.supervises(agency)
            && caller.reviews(agency);
    return fromAbove || fromColleague;
  }
}
