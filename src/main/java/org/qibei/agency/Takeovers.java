package org.qibei.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Which agencies came out of which. */
@ApplicationScoped
public class Takeovers {
  private static final String SELECT =
      "select t from Takeover t join fetch t.successor join fetch t.predecessor where ";

  @Inject EntityManager em;

  /** What the agency took over, or was split off from, the latest first. */
  public List<Takeover> by(Agency successor) {
    return em.createQuery(
            SELECT + "t.successor = :agency order by t.effectiveOn desc, t.id", Takeover.class)
        .setParameter("agency", successor)
        .getResultList();
  }

  /** Where the agency, or a part of it, went. */
  public List<Takeover> of(Agency predecessor) {
    return em.createQuery(
            SELECT + "t.predecessor = :agency order by t.effectiveOn desc, t.id", Takeover.class)
        .setParameter("agency", predecessor)
        .getResultList();
  }

  public Optional<Takeover> find(long id) {
    return Optional.ofNullable(em.find(Takeover.class, id));
  }

  public void add(Takeover takeover) {
    em.persist(takeover);
  }

  public void remove(Takeover takeover) {
    em.remove(takeover);
  }
}
