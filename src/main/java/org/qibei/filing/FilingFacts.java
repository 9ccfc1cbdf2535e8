package org.qibei.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.agency.Agency;
import org.qibei.campaign.Campaign;
import org.qibei.campaign.Deadline;
import org.qibei.platform.StoredDocument;

/** What every page says of a filing at its head: whose, which year, where it stands, until when. */
public record FilingFacts(
    long id,
    int fiscalYear,
    String formId,
    long agencyId,
    String agency,
    FilingStatus status,
    int round,
    boolean editable,
    boolean withdrawable,
    boolean signOffRequired,
    Optional<DraftOrigin> origin,
    Optional<Long> originalId,
    Optional<LocalDate> statutoryDate,
    Optional<LocalDate> localDate,
    Optional<Instant> firstSubmittedAt,
    Optional<Instant> acceptedAt,
    List<Step> steps) {

  /** One step that was taken: where to, when, by whom and why. */
  public record Step(
      FilingStatus from,
      FilingStatus to,
      int round,
      Instant at,
      String who,
      Optional<String> reason) {

    static Step of(FilingStep step) {
      String who = Optional.ofNullable(step.account()).map(Account::displayName).orElse("");
      return new Step(step.from(), step.to(), step.round(), step.happenedAt(), who, step.reason());
    }
  }

  public static FilingFacts of(Filing filing) {
    Campaign campaign = filing.campaign();
    Agency agency = filing.agency();
    Deadline deadline = campaign.deadline(agency.level());
    return new FilingFacts(
        filing.id(),
        campaign.fiscalYear(),
        filing.draft().form().orElse(campaign.form()).id(),
        agency.id(),
        agency.name(),
        filing.status(),
        filing.round(),
        filing.status().isEditable() && campaign.isOpen(),
        filing.status() == FilingStatus.SUBMITTED && campaign.isOpen(),
        campaign.isSignOffRequired(),
        filing.draft().origin(),
        filing.draft().document().map(StoredDocument::id),
        deadline.statutoryDate(),
        deadline.localDate(),
        filing.milestones().firstSubmittedAt(),
        filing.milestones().acceptedAt(),
        filing.steps().stream().map(Step::of).toList());
  }

  public Optional<LocalDate> due() {
    return localDate.or(() -> statutoryDate);
  }

  public boolean hasDraft() {
    return origin.isPresent();
  }

  /** The latest step that led into the present status. */
  public Optional<Step> latestStep() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }
}
