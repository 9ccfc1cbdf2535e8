package org.qibei.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.filing.Filing;
import org.qibei.filing.FindingDecision;
import org.qibei.filing.FindingDecisions;
import org.qibei.filing.Inspections;
import org.qibei.filing.Submission;
import org.qibei.filing.Submissions;

/** Which decisions on a report are to be looked at again, as of this moment. */
@ApplicationScoped
public class SecondLooks {
  @Inject FindingDecisions decisions;
  @Inject Inspections inspections;
  @Inject Submissions submissions;

  /** Whether anything was decided that could be overtaken. */
  boolean areAskedFor(Filing filing) {
    return !decisions.of(filing).isEmpty();
  }

  /** By an inspection of this moment, under the policy of the record. */
  List<SecondLook> at(Submission submission) {
    return at(submission, inspections.again(submission));
  }

  /** By what another inspection has found. */
  List<SecondLook> at(Submission submission, Inspection today) {
    List<FindingDecision> decided = decisions.of(submission.filing());
    return new Overtaken(earlier(submission), submission.recorded().all(), all(today))
        .among(decided);
  }

  private List<Finding> earlier(Submission submission) {
    Filing filing = submission.filing();
    return submissions.of(filing).stream()
        .filter(other -> other.round() < submission.round())
        .flatMap(other -> other.recorded().all().stream())
        .toList();
  }

  private static List<Finding> all(Inspection inspection) {
    return Stream.concat(inspection.findings().stream(), inspection.waived().stream()).toList();
  }
}
