package org.qibei.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.filing.Filing;
import org.qibei.filing.FindingDecisions;
import org.qibei.filing.Inspections;
import org.qibei.filing.Submission;

/** Finds out what a submission has left of the faults that were found before. */
@ApplicationScoped
public class Remainders {
  @Inject FindingDecisions decisions;
  @Inject Inspections inspections;

  Remainder of(Filing filing, Submission submission) {
    Inspection today = inspections.of(submission);
    List<Finding> left =
        Stream.concat(decisions.standing(submission, today).stream(), today.waived().stream())
            .toList();
    return new Remainder(submission, today, left, decisions.of(filing));
  }
}
