package org.qibei.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Agencies;
import org.qibei.agency.Region;
import org.qibei.campaign.Campaign;
import org.qibei.campaign.Campaigns;
import org.qibei.filing.Filing;
import org.qibei.platform.Audited;
import org.qibei.platform.NotFound;
import org.qibei.platform.Zone;

/** An administrator reminds those who have not reported yet (催报); each agency once a day. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@Audited
public class RemindMissing {
  @Inject EntityManager em;
  @Inject Agencies agencies;
  @Inject Campaigns campaigns;
  @Inject Recipients recipients;
  @Inject Outbox outbox;
  @Inject Caller caller;
  @Inject org.qibei.platform.Subject subject;
  @Inject Clock clock;

  /**
   * What became of it.
   *
   * @param agencies how many were reminded
   * @param withoutPeople how many have nobody to read it
   */
  public record Reminded(int agencies, int withoutPeople) {}

  /** Reminds all that are missing in the region and within it. */
  public Reminded remind(int fiscalYear, String regionCode) {
    Region region =
        agencies.regionByCode(regionCode).filter(caller::administers).orElseThrow(NotFound::new);
    Campaign campaign = campaigns.ofYear(fiscalYear).orElseThrow(NotFound::new);
    campaign.requireOpen();
    int reached = 0;
    int silent = 0;
    List<Filing> missing = missing(campaign, region);
    Map<Long, List<Long>> known =
        recipients.agencies(missing.stream().map(filing -> filing.agency().id()).toList());
    for (Filing filing : missing) {
      List<Long> people = known.getOrDefault(filing.agency().id(), List.of());
      silent += people.isEmpty() ? 1 : 0;
      reached += people.isEmpty() ? 0 : 1;
      outbox.send(MessageKind.FILING_REMINDER, people, caller.accountId(), about(filing));
    }
    subject.is("campaign", campaign.id(), null, "" + fiscalYear);
    subject.say(
        "admin.audit.said.reminded[" + region.name() + ", " + reached + ", " + silent + "]");
    return new Reminded(reached, silent);
  }

  private static Subject about(Filing filing) {
    Campaign campaign = filing.campaign();
    String due = campaign.dueOn(filing.agency().level()).map(LocalDate::toString).orElse("");
    return Subject.filing(filing.id(), String.valueOf(campaign.fiscalYear()), due);
  }

  private List<Filing> missing(Campaign campaign, Region region) {
    Instant midnight =
        LocalDate.now(clock.withZone(Zone.SHANGHAI)).atStartOfDay(Zone.SHANGHAI).toInstant();
    return em.createQuery(
            """
            select f from Filing f join fetch f.agency a where f.campaign = :campaign
            and a.region.path like concat(:path, '%')
            and (f.status = DRAFT or f.status = AWAITING_SIGN_OFF
              and f.currentSubmissionId is null)
            and not exists (select m.id from Message m
              where m.filing = f.id and m.kind = :kind and m.sentAt >= :midnight)
            order by a.id""",
            Filing.class)
        .setParameter("campaign", campaign)
        .setParameter("path", region.path())
        .setParameter("kind", MessageKind.FILING_REMINDER)
        .setParameter("midnight", midnight)
        .getResultList();
  }
}
