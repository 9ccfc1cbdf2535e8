package org.qibei.rectification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Outcome;
import org.qibei.filing.FindingDecision;
import org.qibei.filing.Submission;
import org.qibei.filing.Verdict;
import org.qibei.notice.ItemStatus;
import org.qibei.notice.NoticeItem;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

/** What a submission has left of earlier faults; a rule that could not speak has mended nothing. */
record Remainder(
    Submission submission,
    Inspection inspection,
    List<Finding> findings,
    List<FindingDecision> decisions) {

  void settle(NoticeItem item, Instant now) {
    if (item.status() == ItemStatus.MENDED) {
      return;
    }
    List<Finding> left =
        findings.stream()
            .filter(finding -> item.concerns(finding.rule(), finding.place()))
            .toList();
    Optional<String> waiver = waiver(left);
    if (left.isEmpty() && item.isOpen() && isTried(item)) {
      item.mended(submission, now);
    } else if (waiver.isPresent()) {
      item.waived(submission, waiver.get(), now);
    } else if (!left.isEmpty()) {
      item.reopen();
    }
  }

  /** The reason of the waiver, if all that is left is waived. */
  private Optional<String> waiver(List<Finding> left) {
    List<FindingDecision> waivers =
        left.stream().flatMap(finding -> waiverOf(finding).stream()).toList();
    return left.isEmpty() || waivers.size() < left.size()
        ? Optional.empty()
        : waivers.get(0).reason();
  }

  private Optional<FindingDecision> waiverOf(Finding finding) {
    return decisions.stream()
        .filter(d -> d.verdict() == Verdict.WAIVED)
        .filter(d -> d.fingerprint().equals(finding.fingerprint()))
        .findFirst();
  }

  /** Whether the rule was tried at the item's places: an equation with a blank in it was not. */
  private boolean isTried(NoticeItem item) {
    Outcome outcome = inspection.outcomes().getOrDefault(item.rule(), Outcome.NOT_EVALUABLE);
    boolean sum = item.rule().startsWith("SUM-");
    return outcome != Outcome.NOT_EVALUABLE
        && (!sum || item.places().stream().allMatch(this::canBeSummed));
  }

  /**
   * Whether the equations at this place could be tried at all: every cell in them holds a number.
   * True of a place without equations.
   */
  private boolean canBeSummed(String place) {
    AnnualReport report = submission.report();
    return report.form().tieOuts().stream()
        .filter(tieOut -> tieOut.place().equals(place))
        .flatMap(tieOut -> Stream.concat(tieOut.left().stream(), tieOut.right().stream()))
        .allMatch(cell -> report.figure(cell).flatMap(Figure::asNumber).isPresent());
  }
}
