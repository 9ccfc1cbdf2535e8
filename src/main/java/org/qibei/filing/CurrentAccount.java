package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.qibei.account.Account;
import org.qibei.account.Caller;

/** The account under which a filing's steps and changes are recorded: the caller's. */
@ApplicationScoped
public class CurrentAccount {
  @Inject EntityManager em;
  @Inject Caller caller;

  public Account get() {
    return em.find(Account.class, caller.accountId());
  }
}
