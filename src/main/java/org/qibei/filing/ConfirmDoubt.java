package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.platform.Audited;

/** The agency looks at a place that was read with doubt and says that it stands as read. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
@Audited
public class ConfirmDoubt {
  @Inject Filings filings;
  @Inject Drafts drafts;
  @Inject Caller caller;
  @Inject Clock clock;

  public void confirm(long filingId, Collection<String> places) {
    Filing filing = filings.holdForTyping(filings.requireOwn(filingId));
    places.forEach(place -> drafts.confirm(filing, place, caller.accountId(), clock.instant()));
  }
}
