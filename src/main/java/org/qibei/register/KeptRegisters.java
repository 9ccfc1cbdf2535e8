package org.qibei.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qibei.agency.Agency;

/** For which agencies and years somebody has said that all known cases are put down. */
@ApplicationScoped
class KeptRegisters {
  @Inject EntityManager em;

  Optional<KeptRegister> of(Agency agency, int year) {
    return of(List.of(agency), year).stream().findFirst();
  }

  List<KeptRegister> of(Collection<Agency> agencies, int year) {
    return em.createQuery(
            "select k from KeptRegister k join fetch k.keptBy"
                + " where k.agency in :agencies and k.year = :year",
            KeptRegister.class)
        .setParameter("agencies", agencies)
        .setParameter("year", year)
        .getResultList();
  }

  void add(KeptRegister kept) {
    em.persist(kept);
  }

  void remove(KeptRegister kept) {
    em.remove(kept);
  }
}
