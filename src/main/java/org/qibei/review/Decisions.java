package org.qibei.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qibei.check.Finding;
import org.qibei.filing.Filing;
import org.qibei.filing.FindingDecision;
import org.qibei.filing.FindingDecisions;
import org.qibei.filing.Submission;
import org.qibei.filing.Verdict;
import org.qibei.rectification.Rectification;

/** Writes down what a reviewer decides about the findings of one group. */
@ApplicationScoped
public class Decisions {
  @Inject Desk desk;
  @Inject FindingDecisions decisions;
  @Inject ReviewFindings findings;
  @Inject Rectification rectification;
  @Inject Clock clock;

  void decide(long filingId, String group, Verdict verdict, String reason) {
    Filing filing = desk.requireMine(filingId);
    for (Finding finding : toDecide(filing, group)) {
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
    Submission submission = desk.submission(filing);
    for (Finding finding : toDecide(filing, group)) {
      decisions
          .of(filing, finding)
          .ifPresent(
              decision -> {
                if (submission.recorded().hasOpen(finding)) {
                  decisions.remove(decision);
                } else {
                  takeBack(decision);
                }
              });
    }
    rectification.settle(filing);
  }

  /** What was waived before the report was handed in is to be decided anew. */
  void takeBackWaiver(long filingId, String group) {
    Filing filing = desk.requireMine(filingId);
    List<Finding> waived = findings.waivedBefore(desk.submission(filing));
    for (Finding finding : ReviewFindings.group(waived, group)) {
      decisions.of(filing, finding).ifPresent(this::takeBack);
    }
    rectification.settle(filing);
  }

  private void takeBack(FindingDecision decision) {
    decision.decide(Verdict.TAKEN_BACK, null, desk.me(), clock.instant());
  }

  private List<Finding> toDecide(Filing filing, String group) {
    return ReviewFindings.group(findings.toDecide(desk.submission(filing)), group);
  }
}
