package org.qibei.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qibei.account.Caller;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingStatus;

/** What the caller may do with a report at this moment, and what stands in the way. */
@ApplicationScoped
public class Openings {
  @Inject Desk desk;
  @Inject Hindrances hindrances;
  @Inject Caller caller;

  /** Buttons follow it; each use case decides again for itself. */
  public record Openness(
      boolean claim,
      boolean takeOver,
      boolean release,
      boolean decide,
      boolean propose,
      boolean accept,
      boolean rejectProposal,
      boolean sendBack,
      boolean reopen,
      List<Hindrance> toAcceptance,
      List<Hindrance> toReturn) {

    public boolean verdict() {
      return propose || accept;
    }
  }

  Openness of(Filing filing, List<ReviewItem> items) {
    FilingStatus status = filing.status();
    boolean mine = status == FilingStatus.IN_REVIEW && desk.isMine(filing);
    boolean supervises = caller.supervises(filing.agency());
    boolean proposed = status == FilingStatus.PROPOSED && supervises;
    boolean two = filing.campaign().isProposalRequired();
    return new Openness(
        status == FilingStatus.SUBMITTED && caller.reviews(filing.agency()),
        isToTakeOver(filing, mine),
        mine,
        mine,
        mine && two,
        mine && !two || proposed && !desk.isMine(filing),
        proposed,
        mine || proposed,
        status == FilingStatus.ACCEPTED && supervises,
        hindrances.toAcceptance(filing, items),
        hindrances.toReturn(items));
  }

  private boolean isToTakeOver(Filing filing, boolean mine) {
    boolean underWay =
        filing.status() == FilingStatus.SUBMITTED || filing.status() == FilingStatus.IN_REVIEW;
    return underWay && !mine && TakeOverFiling.isAllowed(caller, filing);
  }
}
