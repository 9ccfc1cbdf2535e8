package org.qibei.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qibei.account.Role;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/**
 * An administrator changes a year that was opened: its dates, its steps, or whether reports are
 * still taken. The reason stays on record with what was and what is.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@Audited
public class ArrangeCampaign {
  private static final int LONGEST_REASON = 400;

  @Inject Campaigns campaigns;
  @Inject WholeRoster wholeRoster;
  @Inject Subject subject;

  public void setDates(long campaignId, CampaignDates dates, String reason) {
    Campaign campaign = require(campaignId, reason);
    subject.say("admin.audit.said.dates-were" + campaign.datesInBrief());
    campaign.setDates(dates);
    subject.say("admin.audit.said.dates-are" + campaign.datesInBrief());
    because(reason);
  }

  /** Whether the agency's head signs before submission, and whether acceptance takes two. */
  public void setSteps(long campaignId, boolean signOff, boolean proposal, String reason) {
    Campaign campaign = require(campaignId, reason);
    subject.say("admin.audit.said.steps-were" + steps(campaign));
    campaign.requireSignOff(signOff);
    campaign.requireProposal(proposal);
    subject.say("admin.audit.said.steps-are" + steps(campaign));
    because(reason);
  }

  /** From now on agencies can no longer change or hand in anything for the year. */
  public void close(long campaignId, String reason) {
    require(campaignId, reason).close();
    subject.say("admin.audit.said.closed");
    because(reason);
  }

  public void reopen(long campaignId, String reason) {
    require(campaignId, reason).reopen();
    subject.say("admin.audit.said.reopened");
    because(reason);
  }

  private Campaign require(long campaignId, String reason) {
    wholeRoster.require();
    if (reason == null || reason.isBlank()) {
      throw new Refusal("refusals.campaign.reason-missing");
    }
    Campaign campaign = campaigns.require(campaignId);
    subject.is("campaign", campaignId, null, "" + campaign.fiscalYear());
    return campaign;
  }

  private void because(String reason) {
    String said = reason.strip();
    subject.say(said.substring(0, Math.min(LONGEST_REASON, said.length())));
  }

  private static String steps(Campaign campaign) {
    return "["
        + (campaign.isSignOffRequired() ? 1 : 0)
        + ", "
        + (campaign.isProposalRequired() ? 1 : 0)
        + "]";
  }
}
