package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.qibei.account.Role;
import org.qibei.filing.Filing;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/** The reviewer proposes acceptance to the supervisor, where the campaign asks for two. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class ProposeAcceptance {
  @Inject Desk desk;
  @Inject ReviewItems items;
  @Inject Hindrances hindrances;
  @Inject Clock clock;

  public void propose(long filingId, String remark) {
    Filing filing = desk.requireMine(filingId);
    if (!filing.campaign().isProposalRequired()) {
      throw new Refusal("refusals.review.no-proposal-needed");
    }
    Hindrances.refuse(
        hindrances.toAcceptance(filing, items.of(filing, desk.submission(filing), Locale.ROOT)));
    filing.examination().propose(desk.me(), remark, clock.instant());
  }
}
