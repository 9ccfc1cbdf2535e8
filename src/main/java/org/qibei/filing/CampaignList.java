package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.campaign.Campaign;
import org.qibei.campaign.Campaigns;
import org.qibei.campaign.WholeRoster;

/** The years for which reports are collected, with what became of them in the caller's regions. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
public class CampaignList {
  @Inject EntityManager em;
  @Inject Campaigns campaigns;
  @Inject Filings filings;
  @Inject WholeRoster wholeRoster;
  @Inject Caller caller;

  /** Every year, the latest first. */
  public List<CampaignFacts> years() {
    Map<Long, Map<FilingStatus, Long>> counts = counts();
    return campaigns.all().stream().map(year -> facts(year, counts)).toList();
  }

  /** One year. */
  public CampaignFacts year(long campaignId) {
    return facts(campaigns.require(campaignId), counts());
  }

  /** How many agencies came onto the roster since the year was opened. */
  public int newcomers(long campaignId) {
    return filings.countAgenciesWithout(campaigns.require(campaignId));
  }

  /** Whether the caller may open and change years. */
  public boolean mayArrange() {
    return wholeRoster.isCallers();
  }

  private static CampaignFacts facts(Campaign year, Map<Long, Map<FilingStatus, Long>> counts) {
    return CampaignFacts.of(year, counts.getOrDefault(year.id(), Map.of()));
  }

  private Map<Long, Map<FilingStatus, Long>> counts() {
    Map<Long, Map<FilingStatus, Long>> counts = new HashMap<>();
    em.createQuery(
            """
            select f.campaign.id, f.status, count(f) from Filing f join f.agency a join a.region r
            where exists (select w.id from Region w where w.id in :regions and r.path like concat(w.path, '%'))
            group by f.campaign.id, f.status""",
            Object[].class)
        .setParameter("regions", caller.regions(Role.ADMINISTRATOR, Role.AUDITOR))
        .getResultStream()
        .forEach(
            row ->
                counts
                    .computeIfAbsent((Long) row[0], year -> new EnumMap<>(FilingStatus.class))
                    .put((FilingStatus) row[1], (Long) row[2]));
    return counts;
  }
}
