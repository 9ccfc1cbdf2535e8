package org.qibei.campaign;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.agency.AgencyLevel;

/** What everybody may know of the year under way, signed in or not. */
@Stateless
@PermitAll
public class CurrentCampaign {
  @Inject EntityManager em;

  /** The year and the days by which departments report and governments publish. */
  public record Dates(int fiscalYear, LocalDate departments, LocalDate governments)
      implements Serializable {}

  public Optional<Dates> dates() {
    return em.createQuery(
            "select c from Campaign c left join fetch c.deadlines where c.open order by c.fiscalYear desc",
            Campaign.class)
        .getResultStream()
        .findFirst()
        .map(
            campaign ->
                new Dates(
                    campaign.fiscalYear(),
                    campaign.dueOn(AgencyLevel.DEPARTMENT).orElse(null),
                    campaign.dueOn(AgencyLevel.GOVERNMENT).orElse(null)));
  }
}
