package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.account.Grant;
import org.qibei.agency.Agency;
import org.qibei.platform.Zone;

/** Who prepares and who signs off an agency's report at present (本单位分工). */
@ApplicationScoped
public class Colleagues {
  @Inject EntityManager em;
  @Inject Clock clock;

  /** A person with their part in the agency's report. */
  public record Person(String role, String name, Optional<String> post) {}

  public List<Person> of(Agency agency) {
    LocalDate today = LocalDate.now(clock.withZone(Zone.SHANGHAI));
    return em.createQuery(
            "select g from Grant g join fetch g.account where g.agency = :agency order by g.role, g.id",
            Grant.class)
        .setParameter("agency", agency)
        .getResultStream()
        .filter(grant -> grant.isInForce(today) && grant.account().isActive())
        .map(Colleagues::person)
        .toList();
  }

  private static Person person(Grant grant) {
    Account account = grant.account();
    return new Person(grant.role(), account.displayName(), account.post());
  }
}
