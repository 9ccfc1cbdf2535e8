package org.qibei.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    return new Remainder(
        submission, inspections.of(filing, submission.report()), decisions.of(filing));
  }
}
