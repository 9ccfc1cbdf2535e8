package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.qibei.account.Role;
import org.qibei.filing.Filing;
import org.qibei.filing.FindingDecision;
import org.qibei.filing.FindingDecisions;
import org.qibei.platform.Audited;

/**
 * The reviewer has looked again at decisions whose facts are no longer the same; they stay as they
 * were taken.
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class LookAgain {
  @Inject Desk desk;
  @Inject SecondLooks looks;
  @Inject FindingDecisions decisions;
  @Inject Clock clock;

  /** Notes it for those of the decisions that are still to be looked at. */
  public void seen(long filingId, List<Long> some) {
    Filing filing = desk.requireMine(filingId);
    List<FindingDecision> taken = decisions.of(filing);
    looks.at(desk.submission(filing)).stream()
        .filter(look -> some.contains(look.decision()))
        .forEach(look -> note(look, taken));
  }

  private void note(SecondLook look, List<FindingDecision> taken) {
    taken.stream()
        .filter(decision -> decision.id().equals(look.decision()))
        .forEach(decision -> decision.seenAgainst(look.facts(), desk.me(), clock.instant()));
  }
}
