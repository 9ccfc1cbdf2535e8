package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.campaign.Campaign;
import org.qibei.campaign.CampaignDates;
import org.qibei.campaign.Campaigns;
import org.qibei.campaign.WholeRoster;
import org.qibei.check.Policy;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;
import org.qibei.platform.Zone;

/**
 * The administrator opens a year: from now on every agency on the roster owes its report for it.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@Audited
public class OpenCampaign {
  private static final int FIRST_YEAR = 2008;

  @Inject Campaigns campaigns;
  @Inject WholeRoster wholeRoster;
  @Inject Filings filings;
  @Inject Subject subject;
  @Inject Clock clock;

  /** Opens the year under the rule book as it is; answers with the campaign's number. */
  public long open(int fiscalYear, CampaignDates dates, boolean signOff, boolean proposal) {
    wholeRoster.require();
    int last = LocalDate.now(clock.withZone(Zone.SHANGHAI)).getYear();
    if (fiscalYear < FIRST_YEAR || fiscalYear > last) {
      throw new Refusal("refusals.campaign.no-such-year", FIRST_YEAR, last);
    }
    if (campaigns.ofYear(fiscalYear).isPresent()) {
      throw new Refusal("refusals.campaign.exists", fiscalYear);
    }
    Policy policy = Policy.standard();
    Campaign campaign = new Campaign(fiscalYear, dates.opensOn(), policy.name(), policy.toJson());
    campaign.setDates(dates);
    campaign.requireSignOff(signOff);
    campaign.requireProposal(proposal);
    campaigns.add(campaign);
    enrol(campaign);
    return campaign.id();
  }

  /** Agencies that came onto the roster after the year was opened owe their report as well. */
  public int enrolNewcomers(long campaignId) {
    wholeRoster.require();
    Campaign campaign = campaigns.require(campaignId);
    campaign.requireOpen();
    return enrol(campaign);
  }

  private int enrol(Campaign campaign) {
    List<Agency> newcomers = filings.agenciesWithout(campaign);
    newcomers.forEach(agency -> filings.add(new Filing(campaign, agency, clock.instant())));
    subject.is("campaign", campaign.id(), null, "" + campaign.fiscalYear());
    subject.say("admin.audit.said.enrolled[" + newcomers.size() + "]");
    return newcomers.size();
  }
}
