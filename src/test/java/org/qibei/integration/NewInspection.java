package org.qibei.integration;

import jakarta.inject.Inject;
import org.qibei.check.Inspection;
import org.qibei.check.SoundReport;
import org.qibei.filing.Filing;
import org.qibei.filing.Filings;
import org.qibei.filing.Inspections;
import org.qibei.filing.Submissions;

/** Inspects a report with what is known today, beside what was found when it was handed in. */
final class NewInspection {
  @Inject Filings filings;
  @Inject Submissions submissions;
  @Inject Inspections inspections;

  Inspection again(long filing) {
    return inspections.again(submissions.current(filings.require(filing)).orElseThrow());
  }

  /** What is found in a sound report for 2022 of the same agency. */
  Inspection yearAfter(long filing) {
    Filing next = filings.find(filings.require(filing).agency(), 2022).orElseThrow();
    return inspections.of(next, SoundReport.complete2021());
  }
}
