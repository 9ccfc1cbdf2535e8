package org.qibei.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.qibei.check.Finding;
import org.qibei.filing.Filing;
import org.qibei.filing.FindingDecision;
import org.qibei.filing.FindingDecisions;
import org.qibei.filing.Verdict;
import org.qibei.rectification.Rectification;

/** Writes down what a reviewer decides about the findings of one group. */
@ApplicationScoped
public class Decisions {
  @Inject Desk desk;
  @Inject FindingDecisions decisions;
  @Inject Rectification rectification;
  @Inject Clock clock;

  void decide(long filingId, String group, Verdict verdict, String reason) {
    Filing filing = desk.requireMine(filingId);
    for (Finding finding : desk.group(filing, group)) {
      Optional<FindingDecision> before = decisions.of(filing, finding);
      if (before.isPresent()) {
        before.get().decide(verdict, reason, desk.me(), clock.instant());
      } else {
        decisions.add(
            new FindingDecision(filing, finding, verdict, reason, desk.me(), clock.instant()));
      }
    }
    rectification.settle(filing);
  }

  void reconsider(long filingId, String group) {
    Filing filing = desk.requireMine(filingId);
    for (Finding finding : desk.group(filing, group)) {
      decisions.of(filing, finding).ifPresent(decisions::remove);
    }
    rectification.settle(filing);
  }
}
