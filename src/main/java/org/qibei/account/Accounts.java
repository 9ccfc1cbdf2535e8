package org.qibei.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The accounts of the portal. */
@ApplicationScoped
public class Accounts {
  @Inject EntityManager em;

  /** The account with its row locked until the transaction ends. */
  Optional<Account> locked(String loginName) {
    return em.createQuery("select a from Account a where a.loginName = :login", Account.class)
        .setParameter("login", loginName)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The caller's own account. */
  Account own(Caller caller) {
    return em.find(Account.class, caller.accountId());
  }

  public Optional<Account> find(long id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  public Account add(Account account) {
    em.persist(account);
    return account;
  }
}
