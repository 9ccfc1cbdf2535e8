package org.qibei.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qibei.platform.Audited;

/** Ends the sessions of the caller's account; each feels it at its next request. */
@Stateless
@RolesAllowed(Role.ANYONE)
@Audited
public class SignOut {
  @Inject Accounts accounts;
  @Inject Standings standings;

  public void everywhere() {
    accounts.own().signOutEverywhere();
  }

  /** Ends all sessions but the one that asks, which goes on with the standing returned. */
  public Standing elsewhere() {
    Account account = accounts.own();
    account.signOutEverywhere();
    return standings.today(account);
  }
}
