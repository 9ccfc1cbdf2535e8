package org.qibei.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Agencies;
import org.qibei.platform.Refusal;

/** A year counts for everybody: only who administers the whole roster may open or change one. */
@ApplicationScoped
public class WholeRoster {
  @Inject Agencies agencies;
  @Inject Caller caller;

  public boolean isCallers() {
    return caller.has(Role.ADMINISTRATOR)
        && agencies.allLieWithin(caller.regions(Role.ADMINISTRATOR));
  }

  public void require() {
    if (!isCallers()) {
      throw new Refusal("refusals.campaign.not-whole-roster");
    }
  }
}
