package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qibei.account.Account;
import org.qibei.check.Dossier;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Inspector;
import org.qibei.check.Policy;
import org.qibei.check.Reinspection;
import org.qibei.check.RuleBook;
import org.qibei.check.Severity;
import org.qibei.check.Waterfall;
import org.qibei.report.AnnualReport;

/** Runs the rule book under the campaign's policy; what a reviewer waived costs nothing. */
@ApplicationScoped
public class Inspections {
  @Inject Dossiers dossiers;
  @Inject FindingDecisions decisions;
  @Inject FindingExplanations explanations;

  /** The draft as it stands at this moment. */
  public Inspection ofDraft(Filing filing) {
    return of(filing, dossiers.ofDraft(filing));
  }

  /**
   * What was found when the report was handed in, reckoned with the waivers of today; nothing is
   * looked for again.
   */
  public Inspection of(Submission submission) {
    return recorded(submission)
        .waiving(submission.inspected(), decisions.waived(submission.filing()));
  }

  /** What today's rules say of a report handed in, under the policy it was inspected by. */
  public Inspection again(Submission submission) {
    return again(submission, submission.inspection().policy());
  }

  /** What today's rules say of a report handed in, under any policy; nothing of it is kept. */
  public Inspection again(Submission submission, Policy policy) {
    Filing filing = submission.filing();
    Dossier dossier = submission.read(dossiers.of(filing, submission.report()));
    return new Inspector(RuleBook.current(), policy).inspect(dossier, decisions.waived(filing));
  }

  private static Inspector recorded(Submission submission) {
    return new Inspector(RuleBook.current(), submission.inspection().policy());
  }

  /**
   * Adds to the record of a report what its rules could not answer when it was handed in and can
   * now; tells which rules these were.
   */
  public List<String> supplement(Submission submission, Account by, Instant now) {
    Inspection record = submission.inspected();
    Inspection again = again(submission);
    List<String> rules = Reinspection.of(record, again).late();
    if (!rules.isEmpty()) {
      Inspection whole = recorded(submission).supplemented(record, again);
      submission.supplement(whole, rules, by, now);
    }
    return rules;
  }

  /** A given report of the filing. */
  public Inspection of(Filing filing, AnnualReport report) {
    return of(filing, dossiers.of(filing, report));
  }

  /** The draft with where its points went and what mending its errors would bring. */
  public Checked check(Filing filing) {
    Inspection inspection = ofDraft(filing);
    return new Checked(
        inspection,
        inspector(filing).waterfall(inspection),
        inspector(filing).whatIf(inspection, groups(inspection, EnumSet.of(Severity.ERROR))),
        inspector(filing)
            .whatIf(inspection, groups(inspection, EnumSet.of(Severity.ERROR, Severity.WARNING))),
        explanations.said(filing));
  }

  /** The draft without some groups of its findings. */
  public Mended mended(Filing filing, Collection<String> groups) {
    return mended(inspector(filing), ofDraft(filing), groups);
  }

  /** A report handed in, with the decisions of today, without some groups of its findings. */
  public Mended mended(Submission submission, Collection<String> groups) {
    return mended(recorded(submission), of(submission), groups);
  }

  private static Mended mended(
      Inspector inspector, Inspection inspection, Collection<String> groups) {
    Set<String> found =
        inspection.findings().stream()
            .map(Finding::group)
            .filter(groups::contains)
            .collect(Collectors.toUnmodifiableSet());
    return new Mended(found.size(), inspection.score(), inspector.whatIf(inspection, found));
  }

  /** Where the points of a report handed in went. */
  public Waterfall waterfall(Submission submission, Inspection inspection) {
    return recorded(submission).waterfall(inspection);
  }

  private Inspection of(Filing filing, Dossier dossier) {
    return inspector(filing).inspect(dossier, decisions.waived(filing));
  }

  private static Inspector inspector(Filing filing) {
    return new Inspector(RuleBook.current(), Policy.fromJson(filing.campaign().policy()));
  }

  private static Set<String> groups(Inspection inspection, Set<Severity> severities) {
    return inspection.findings().stream()
        .filter(finding -> severities.contains(finding.severity()))
        .map(Finding::group)
        .collect(Collectors.toUnmodifiableSet());
  }
}
