package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.account.Role;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingAccepted;
import org.qibei.filing.FilingStatus;
import org.qibei.notice.Notices;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/** The report is accepted (通过), perhaps with a remark; where two must agree, a proposal is. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class AcceptFiling {
  @Inject Desk desk;
  @Inject ReviewItems items;
  @Inject Hindrances hindrances;
  @Inject Notices notices;
  @Inject Clock clock;
  @Inject Event<FilingAccepted> accepted;

  public void accept(long filingId, String remark) {
    Filing filing = require(filingId);
    Hindrances.refuse(
        hindrances.toAcceptance(filing, items.of(filing, desk.submission(filing), Locale.ROOT)));
    Account me = desk.me();
    Instant now = clock.instant();
    Optional<String> said =
        Optional.ofNullable(remark).map(String::strip).filter(s -> !s.isEmpty());
    filing.examination().accept(me, said.orElse(null), now);
    notices.draftOf(filing).ifPresent(notices::discard);
    accepted.fire(
        new FilingAccepted(
            filing.id(), filing.agency().id(), filing.campaign().fiscalYear(), me.id(), said));
  }

  private Filing require(long filingId) {
    if (desk.require(filingId).status() != FilingStatus.PROPOSED) {
      return desk.requireMine(filingId);
    }
    Filing proposed = desk.requireSupervised(filingId);
    if (desk.isMine(proposed)) {
      throw new Refusal("refusals.review.own-proposal");
    }
    return proposed;
  }
}
