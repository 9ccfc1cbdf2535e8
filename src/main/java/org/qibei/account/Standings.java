package org.qibei.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.platform.Zone;

/** Looks up what an account stands for today. */
@ApplicationScoped
public class Standings {
  @Inject EntityManager em;
  @Inject Clock clock;

  /** Empty for a name that nobody bears and for an account that is switched off. */
  public Optional<Standing> of(String loginName) {
    return em.createQuery(
            """
            select distinct a from Account a
            left join fetch a.grants g left join fetch g.region left join fetch g.agency
            where a.loginName = :login and a.active""",
            Account.class)
        .setParameter("login", loginName)
        .getResultStream()
        .findFirst()
        .map(this::today);
  }

  Standing today(Account account) {
    return Standing.of(account, day());
  }

  boolean counts(Grant grant) {
    return grant.isInForce(day());
  }

  private LocalDate day() {
    return LocalDate.now(clock.withZone(Zone.SHANGHAI));
  }
}
