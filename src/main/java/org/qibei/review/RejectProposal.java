package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.account.Role;
import org.qibei.filing.Filing;
import org.qibei.platform.Audited;

/** The supervisor does not follow a proposal: the report is in review again, with the reason. */
@Stateless
@RolesAllowed(Role.SUPERVISOR)
@Audited
public class RejectProposal {
  @Inject Desk desk;
  @Inject Clock clock;

  public void reject(long filingId, String reason) {
    Filing filing = desk.requireSupervised(filingId);
    filing.examination().rejectProposal(desk.me(), Reasons.require(reason), clock.instant());
  }
}
