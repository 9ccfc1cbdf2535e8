package org.qibei.filing;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;

/** The findings that a submission keeps, in the order of the rule book. */
public class RecordedFindings {
  private final List<SubmissionFinding> kept;

  RecordedFindings(List<SubmissionFinding> kept) {
    this.kept = kept;
  }

  /** All of them, those included that were waived before. */
  public List<Finding> all() {
    return where(finding -> true);
  }

  /** Those that were not waived before. */
  public List<Finding> open() {
    return where(finding -> !finding.isWaived());
  }

  /** Those of them that were made when the report was handed in, as its receipt says. */
  List<Finding> ofThatHour() {
    return where(finding -> !finding.isWaived() && finding.isOfThatHour());
  }

  List<Finding> waived() {
    return where(SubmissionFinding::isWaived);
  }

  private List<Finding> where(Predicate<SubmissionFinding> condition) {
    return kept.stream().filter(condition).map(SubmissionFinding::finding).toList();
  }

  /** Whether this very finding is on record and was not waived before. */
  public boolean hasOpen(Finding finding) {
    return kept.stream()
        .anyMatch(found -> !found.isWaived() && found.fingerprint().equals(finding.fingerprint()));
  }

  /** Takes down all that was found when the report was handed in, waived or not. */
  void take(Submission submission, Inspection inspection) {
    for (Finding finding : inspection.findings()) {
      kept.add(new SubmissionFinding(submission, kept.size(), finding));
    }
    for (Finding finding : inspection.waived()) {
      kept.add(new SubmissionFinding(submission, kept.size(), finding).waivedBefore());
    }
  }

  /** Adds what these rules have found since, waived or not. */
  void add(Submission submission, Inspection whole, List<String> rules) {
    for (Finding finding : whole.findings()) {
      if (rules.contains(finding.rule())) {
        kept.add(new SubmissionFinding(submission, kept.size(), finding).addedLater());
      }
    }
    for (Finding finding : whole.waived()) {
      if (rules.contains(finding.rule())) {
        kept.add(
            new SubmissionFinding(submission, kept.size(), finding).waivedBefore().addedLater());
      }
    }
  }

  /** What the agency said to them, by their fingerprints. */
  public Map<String, Explanation> explanations() {
    return kept.stream()
        .filter(finding -> finding.explanation().isPresent())
        .collect(
            Collectors.toMap(
                SubmissionFinding::fingerprint,
                finding -> finding.explanation().get(),
                (a, b) -> a));
  }
}
