package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.account.Account;
import org.qibei.account.Role;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/** The agency takes its report back while nobody reviews it yet (撤回). */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
@Audited
public class WithdrawReport {
  @Inject Filings filings;
  @Inject CurrentAccount account;
  @Inject Event<FilingWithdrawn> withdrawn;
  @Inject Clock clock;

  public void withdraw(long filingId, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new Refusal("refusals.filing.reason-needed");
    }
    Filing filing = filings.hold(filings.requireOwn(filingId));
    Account who = account.get();
    filing.preparation().withdraw(who, reason.strip(), clock.instant());
    withdrawn.fire(
        new FilingWithdrawn(
            filingId,
            filing.agency().id(),
            filing.campaign().fiscalYear(),
            who.id(),
            reason.strip()));
  }
}
