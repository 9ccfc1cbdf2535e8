package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Role;
import org.qibei.campaign.Campaign;
import org.qibei.campaign.Campaigns;
import org.qibei.check.Inspection;
import org.qibei.check.Policy;
import org.qibei.check.Reinspection;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingFacts;
import org.qibei.filing.Filings;
import org.qibei.filing.Inspections;
import org.qibei.filing.Submission;
import org.qibei.filing.SubmissionFacts;
import org.qibei.platform.Audited;

/**
 * A reviewer asks what today's rules would say of a report (重新检查), under the policy of its record
 * or of any year; the record stays as it is.
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class ReinspectFiling {
  @Inject Filings filings;
  @Inject Desk desk;
  @Inject Inspections inspections;
  @Inject SecondLooks looks;
  @Inject Campaigns campaigns;

  /** A policy that is stored with the campaign of a year. */
  public record Choice(long campaign, int fiscalYear, String policy) {}

  /** What would change, and which decisions would have to be looked at again. */
  public record Sheet(
      FilingFacts facts,
      SubmissionFacts submission,
      List<Choice> choices,
      Reinspection reinspection,
      List<SecondLook> looks) {}

  /** By the policy of a year's campaign, or else of the record. */
  public Sheet reinspect(long filingId, Optional<Long> yearOf) {
    Filing filing = filings.requireReviewed(filingId);
    Submission submission = desk.submission(filing);
    Inspection now =
        yearOf
            .map(campaigns::require)
            .map(campaign -> inspections.again(submission, Policy.fromJson(campaign.policy())))
            .orElseGet(() -> inspections.again(submission));
    return new Sheet(
        FilingFacts.of(filing),
        SubmissionFacts.of(submission),
        campaigns.all().stream().map(ReinspectFiling::choice).toList(),
        Reinspection.of(inspections.of(submission), now),
        looks.at(submission, now));
  }

  private static Choice choice(Campaign campaign) {
    return new Choice(
        campaign.id(), campaign.fiscalYear(), Policy.fromJson(campaign.policy()).name());
  }
}
