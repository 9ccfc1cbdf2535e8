package org.qibei.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the portal knows of the caller, for the caller alone. */
@Stateless
@RolesAllowed(Role.ANYONE)
public class Profile {
  @Inject Accounts accounts;
  @Inject Standings standings;

  public AccountCard mine() {
    return AccountCard.of(accounts.own(), standings);
  }

  public Standing standing() {
    return standings.today(accounts.own());
  }
}
