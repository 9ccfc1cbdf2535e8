package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.check.Score;
import org.qibei.check.Severity;
import org.qibei.check.ZeroVerdict;

/**
 * What the rule book said of a report at the hour it was handed in, never computed again; what it
 * could not say then may be added.
 */
@Embeddable
public class StoredInspection {
  @Column(name = "rule_book", nullable = false, length = 20)
  private String ruleBook;

  @Column(name = "policy_version", nullable = false, length = 40)
  private String policyVersion;

  @Embedded private StoredScore score;

  @Column(nullable = false)
  private int errors;

  @Column(nullable = false)
  private int warnings;

  @Column(nullable = false)
  private int hints;

  @Column(name = "notice_proposed", nullable = false)
  private boolean noticeProposed;

  @Column(nullable = false, columnDefinition = "longtext")
  private String outcomes;

  @Column(nullable = false, columnDefinition = "longtext")
  private String policy;

  protected StoredInspection() {}

  StoredInspection(Inspection inspection, Policy underWhich) {
    policy = underWhich.pinned(RuleBook.current()).toJson();
    ruleBook = inspection.ruleBook();
    policyVersion = inspection.policy();
    take(inspection);
  }

  /** Keeps what an inspection by the same book and policy says. */
  final void take(Inspection inspection) {
    outcomes = Answers.write(inspection);
    noticeProposed = inspection.noticeProposed();
    errors = count(inspection, Severity.ERROR);
    warnings = count(inspection, Severity.WARNING);
    hints = count(inspection, Severity.HINT);
    score = new StoredScore(inspection.score());
  }

  /** The items that people read in the cards. */
  private static int count(Inspection inspection, Severity severity) {
    return Inspection.items(inspection.findings(), severity);
  }

  /** The whole inspection again, with its findings. */
  Inspection with(List<Finding> findings, List<Finding> waived) {
    Answers answers = Answers.read(outcomes);
    return new Inspection(
        ruleBook,
        policyVersion,
        findings,
        waived,
        answers.outcomes(),
        answers.notEvaluable(),
        answers.notApplicable(),
        answers.zeros(),
        score(),
        noticeProposed);
  }

  /** What was thought at that hour of tables that hold nothing but zero. */
  public List<ZeroVerdict> zeros() {
    return Answers.read(outcomes).zeros();
  }

  /** What the report earned. */
  public Score score() {
    return score.score();
  }

  /** What the book and the campaign set on that day, every grade and cap written out. */
  Policy policy() {
    return Policy.fromJson(policy);
  }

  public String ruleBook() {
    return ruleBook;
  }

  public String policyVersion() {
    return policyVersion;
  }

  public int errors() {
    return errors;
  }

  public int warnings() {
    return warnings;
  }

  public int hints() {
    return hints;
  }

  public boolean isNoticeProposed() {
    return noticeProposed;
  }
}
