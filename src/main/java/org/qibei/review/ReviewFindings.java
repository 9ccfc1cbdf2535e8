package org.qibei.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qibei.check.Finding;
import org.qibei.filing.FindingDecisions;
import org.qibei.filing.Inspections;
import org.qibei.filing.Submission;
import org.qibei.platform.NotFound;

/** What a review is about: the findings to decide, and those waived in an earlier round. */
@ApplicationScoped
public class ReviewFindings {
  @Inject Inspections inspections;
  @Inject FindingDecisions decisions;

  List<Finding> toDecide(Submission submission) {
    return decisions.standing(submission, inspections.of(submission));
  }

  /** What would be found again but for a waiver that is older than the report. */
  List<Finding> waivedBefore(Submission submission) {
    return inspections.of(submission).waived().stream()
        .filter(finding -> !submission.recorded().hasOpen(finding))
        .toList();
  }

  /** Those that people see as one. */
  static List<Finding> group(List<Finding> findings, String key) {
    List<Finding> group = findings.stream().filter(f -> f.group().equals(key)).toList();
    if (group.isEmpty()) {
      throw new NotFound();
    }
    return group;
  }
}
