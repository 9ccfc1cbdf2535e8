package org.qibei.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.agency.AgencyLevel;
import org.qibei.campaign.Campaign;
import org.qibei.campaign.Deadline;

/**
 * A year as screens show it.
 *
 * @param counts how many reports stand where
 */
public record CampaignFacts(
    long id,
    int fiscalYear,
    boolean open,
    LocalDate opensOn,
    boolean signOffRequired,
    boolean proposalRequired,
    String formId,
    List<Due> dues,
    Map<FilingStatus, Long> counts) {

  /** Until when agencies of a level report: by law, by the locality, and what counts. */
  public record Due(
      AgencyLevel level,
      Optional<LocalDate> law,
      Optional<LocalDate> local,
      Optional<LocalDate> on) {

    static Due of(Deadline deadline) {
      return new Due(
          deadline.level(), deadline.statutoryDate(), deadline.localDate(), deadline.dueOn());
    }
  }

  static CampaignFacts of(Campaign year, Map<FilingStatus, Long> counts) {
    return new CampaignFacts(
        year.id(),
        year.fiscalYear(),
        year.isOpen(),
        year.opensOn(),
        year.isSignOffRequired(),
        year.isProposalRequired(),
        year.formId(),
        year.deadlines().stream().map(Due::of).toList(),
        Map.copyOf(counts));
  }

  public Due due(AgencyLevel level) {
    return dues.stream().filter(due -> due.level() == level).findFirst().orElseThrow();
  }

  public long count(FilingStatus status) {
    return counts.getOrDefault(status, 0L);
  }

  /** Agencies that owe a report; exempted ones are left out. */
  public long owed() {
    return counts.values().stream().mapToLong(Long::longValue).sum() - count(FilingStatus.EXEMPT);
  }
}
