package org.qibei.filing;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;

/** The findings that a submission keeps, in the order of the rule book. */
record RecordedFindings(List<SubmissionFinding> kept) {

  List<Finding> where(Predicate<SubmissionFinding> condition) {
    return kept.stream().filter(condition).map(SubmissionFinding::finding).toList();
  }

  boolean hasOpen(Finding finding) {
    return kept.stream()
        .anyMatch(found -> !found.isWaived() && found.fingerprint().equals(finding.fingerprint()));
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
  Map<String, Explanation> explanations() {
    return kept.stream()
        .filter(finding -> finding.explanation().isPresent())
        .collect(
            Collectors.toMap(
                SubmissionFinding::fingerprint,
                finding -> finding.explanation().get(),
                (a, b) -> a));
  }
}
