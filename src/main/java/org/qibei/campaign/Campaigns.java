package org.qibei.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;

/** All years for which reports are collected; they are no secret and the same for everybody. */
@ApplicationScoped
public class Campaigns {
  private static final String SELECT =
      "select distinct c from Campaign c left join fetch c.deadlines ";

  @Inject EntityManager em;

  public Campaign require(long id) {
    return em.createQuery(SELECT + "where c.id = :id", Campaign.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  public Optional<Campaign> ofYear(int fiscalYear) {
    return em.createQuery(SELECT + "where c.fiscalYear = :year", Campaign.class)
        .setParameter("year", fiscalYear)
        .getResultStream()
        .findFirst();
  }

  /** All campaigns, the latest year first. */
  public List<Campaign> all() {
    return em.createQuery(SELECT + "order by c.fiscalYear desc", Campaign.class).getResultList();
  }

  /** The latest year that is open for filing. */
  public Optional<Campaign> current() {
    return all().stream().filter(Campaign::isOpen).findFirst();
  }

  /** Opens the year; refuses where somebody else opened it at this very moment. */
  public Campaign add(Campaign campaign) {
    try {
      em.persist(campaign);
      em.flush();
      return campaign;
    } catch (ConstraintViolationException opened) {
      throw new Refusal("refusals.campaign.exists", campaign.fiscalYear());
    }
  }
}
