package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qibei.check.Dossier;
import org.qibei.check.Inspection;
import org.qibei.check.Inspector;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.report.AnnualReport;

/** Runs the rule book under the campaign's policy; what a reviewer waived costs nothing. */
@ApplicationScoped
public class Inspections {
  @Inject Dossiers dossiers;
  @Inject FindingDecisions decisions;

  /** The draft as it stands at this moment. */
  public Inspection ofDraft(Filing filing) {
    return of(filing, dossiers.ofDraft(filing));
  }

  /** A given report of the filing. */
  public Inspection of(Filing filing, AnnualReport report) {
    return of(filing, dossiers.of(filing, report));
  }

  private Inspection of(Filing filing, Dossier dossier) {
    Policy policy = Policy.fromJson(filing.campaign().policy());
    return new Inspector(RuleBook.current(), policy).inspect(dossier, decisions.waived(filing));
  }
}
