package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.account.Account;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/** The agency's head gives the draft back to the clerk, saying why (退回修改). */
@Stateless
@RolesAllowed(Role.HEAD)
@Audited
public class SendBack {
  @Inject Filings filings;
  @Inject Caller caller;
  @Inject CurrentAccount account;
  @Inject Event<FilingSentBack> sentBack;
  @Inject Clock clock;

  public void sendBack(long filingId, String reason) {
    Filing filing = filings.hold(filings.requireOwn(filingId));
    if (!caller.maySignOff(filing.agency())) {
      throw new Refusal("refusals.filing.head-signs");
    }
    if (reason == null || reason.isBlank()) {
      throw new Refusal("refusals.filing.reason-needed");
    }
    Account head = account.get();
    filing.preparation().sendBack(head, reason.strip(), clock.instant());
    sentBack.fire(
        new FilingSentBack(
            filingId,
            filing.agency().id(),
            filing.campaign().fiscalYear(),
            head.id(),
            reason.strip()));
  }
}
