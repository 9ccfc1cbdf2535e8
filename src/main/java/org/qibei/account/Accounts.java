package org.qibei.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/** The accounts of the portal; an administrator finds those of the regions granted to them. */
@ApplicationScoped
public class Accounts {
  /** The condition on an account {@code x} that something was granted to it within :regions. */
  static final String WITHIN =
      """
      exists (select g.id from Grant g left join g.agency ga left join ga.region gar left join g.region gr, Region w
      where g.account = x and w.id in :regions and coalesce(gr.path, gar.path) like concat(w.path, '%'))""";

  @Inject EntityManager em;
  @Inject Caller caller;
  @Inject Standings standings;
  @Inject Subject subject;

  /** The account with its row locked until the transaction ends. */
  Optional<Account> locked(String loginName) {
    return em.createQuery("select a from Account a where a.loginName = :login", Account.class)
        .setParameter("login", loginName)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The caller's own account. */
  Account own() {
    Account account = em.find(Account.class, caller.accountId());
    subject.is("account", account.id(), null, account.loginName());
    return account;
  }

  /** An account of the regions that the caller administers or audits; others are not found. */
  Account require(long id) {
    Account account =
        em.createQuery("select x from Account x where x.id = :id and " + WITHIN, Account.class)
            .setParameter("id", id)
            .setParameter("regions", caller.regions(Role.ADMINISTRATOR, Role.AUDITOR))
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFound::new);
    subject.is("account", id, null, account.loginName());
    return account;
  }

  /** One that is the caller's to change: nothing in force lies outside the caller's regions. */
  Account requireAdministered(long id) {
    Account account = require(id);
    boolean elsewhere =
        account.grants().stream()
            .filter(standings::counts)
            .flatMap(grant -> grant.place().stream())
            .anyMatch(region -> !caller.administers(region));
    if (elsewhere) {
      throw new Refusal("refusals.account.also-elsewhere");
    }
    return account;
  }

  boolean isTaken(String loginName) {
    return locked(loginName).isPresent();
  }

  public Optional<Account> find(long id) {
    return Optional.ofNullable(em.find(Account.class, id));
  }

  public Account add(Account account) {
    em.persist(account);
    return account;
  }
}
