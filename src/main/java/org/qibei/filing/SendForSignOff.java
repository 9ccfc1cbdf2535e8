package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.account.Account;
import org.qibei.account.Role;
import org.qibei.platform.Audited;

/** The clerk puts the draft before the agency's head (送审签). */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
@Audited
public class SendForSignOff {
  @Inject Filings filings;
  @Inject Drafts drafts;
  @Inject CurrentAccount account;
  @Inject Event<FilingSentForSignOff> sent;
  @Inject Clock clock;

  public void send(long filingId) {
    Filing filing = filings.hold(filings.requireOwn(filingId));
    drafts.require(filing).requireSettled();
    Account clerk = account.get();
    filing.preparation().sendForSignOff(clerk, clock.instant());
    sent.fire(
        new FilingSentForSignOff(
            filingId, filing.agency().id(), filing.campaign().fiscalYear(), clerk.id()));
  }
}
