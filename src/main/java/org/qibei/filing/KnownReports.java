package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.qibei.report.AnnualReport;

/**
 * Begins drafts from reports that the portal holds already, so that nothing has to be read or
 * doubted.
 */
@ApplicationScoped
public class KnownReports {
  @Inject Drafts drafts;

  /** The report becomes the draft of the filing, in the place of whatever was there. */
  public void putDown(Filing filing, AnnualReport report, Instant now) {
    filing.begin(DraftStart.known(report.form(), now));
    ReadingRows rows = new ReadingRows(report);
    drafts.replace(filing, rows.figures(), rows.sections());
  }
}
