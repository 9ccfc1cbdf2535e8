package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.campaign.Campaign;
import org.qibei.campaign.Campaigns;
import org.qibei.check.Policy;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/**
 * The administrator opens a year: from now on every agency on the roster owes its report for it.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@Audited
public class OpenCampaign {
  @Inject EntityManager em;
  @Inject Campaigns campaigns;
  @Inject Filings filings;
  @Inject Clock clock;

  /** Opens the year under the rule book as it is; answers with the campaign's number. */
  public long open(int fiscalYear, LocalDate opensOn) {
    campaigns
        .ofYear(fiscalYear)
        .ifPresent(
            known -> {
              throw new Refusal("refusals.campaign.exists", fiscalYear);
            });
    Policy policy = Policy.standard();
    Campaign campaign =
        campaigns.add(new Campaign(fiscalYear, opensOn, policy.name(), policy.toJson()));
    activeAgencies().forEach(agency -> filings.add(new Filing(campaign, agency, clock.instant())));
    return campaign.id();
  }

  private List<Agency> activeAgencies() {
    return em.createQuery("select a from Agency a where a.active order by a.id", Agency.class)
        .getResultList();
  }
}
