package org.qibei.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.check.FindingGroup;
import org.qibei.check.Severity;
import org.qibei.filing.Explanation;
import org.qibei.filing.FindingDecision;
import org.qibei.filing.Verdict;

/** One item to decide: a group of findings in words, what the agency says, and the decision. */
public record ReviewItem(
    FindingGroup group,
    Optional<Explanation> explanation,
    ItemState state,
    Optional<String> reason,
    Optional<String> by,
    Optional<Instant> at) {

  /** The item with what the agency says to its findings, and what was decided of each. */
  static ReviewItem of(
      FindingGroup group, Map<String, Explanation> explained, List<FindingDecision> decisions) {
    List<FindingDecision> own =
        group.findings().stream()
            .flatMap(
                finding ->
                    decisions.stream().filter(d -> d.fingerprint().equals(finding.fingerprint())))
            .toList();
    Optional<FindingDecision> last = own.stream().reduce((first, second) -> second);
    return new ReviewItem(
        group,
        Explanation.of(group.findings(), explained),
        state(group.findings().size(), own),
        last.flatMap(FindingDecision::reason),
        last.map(decision -> decision.account().displayName()),
        last.map(FindingDecision::decidedAt));
  }

  private static ItemState state(int findings, List<FindingDecision> decisions) {
    if (decisions.stream().filter(d -> d.verdict() != Verdict.TAKEN_BACK).count() < findings) {
      return ItemState.UNDECIDED;
    }
    return decisions.stream().anyMatch(d -> d.verdict() == Verdict.CONFIRMED)
        ? ItemState.CONFIRMED
        : ItemState.WAIVED;
  }

  public boolean isConfirmed() {
    return state == ItemState.CONFIRMED;
  }

  public boolean isError() {
    return group.severity() == Severity.ERROR;
  }

  /** A hint obliges nobody and needs no decision. */
  public boolean isHint() {
    return group.severity() == Severity.HINT;
  }
}
