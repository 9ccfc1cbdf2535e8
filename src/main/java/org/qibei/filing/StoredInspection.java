package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qibei.check.Band;
import org.qibei.check.Dimension;
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

  @Column(nullable = false)
  private BigDecimal total;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Band band;

  @Column(nullable = false)
  private boolean capped;

  @Column(nullable = false)
  private BigDecimal completeness;

  @Column(nullable = false)
  private BigDecimal arithmetic;

  @Column(nullable = false)
  private BigDecimal consistency;

  @Column(nullable = false)
  private BigDecimal timeliness;

  @Column(nullable = false)
  private BigDecimal expression;

  @Column(nullable = false)
  private int evaluated;

  @Column(nullable = false)
  private int rules;

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
    record(inspection.score());
  }

  private void record(Score score) {
    total = score.total();
    band = score.band();
    capped = score.capped();
    completeness = score.byDimension().get(Dimension.COMPLETENESS);
    arithmetic = score.byDimension().get(Dimension.ARITHMETIC);
    consistency = score.byDimension().get(Dimension.CONSISTENCY);
    timeliness = score.byDimension().get(Dimension.TIMELINESS);
    expression = score.byDimension().get(Dimension.EXPRESSION);
    evaluated = score.evaluated();
    rules = score.rules();
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

  List<ZeroVerdict> zeros() {
    return Answers.read(outcomes).zeros();
  }

  private Score score() {
    Map<Dimension, BigDecimal> byDimension = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      byDimension.put(dimension, points(dimension));
    }
    return new Score(total, band, capped, byDimension, evaluated, rules);
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

  public BigDecimal total() {
    return total;
  }

  public Band band() {
    return band;
  }

  public boolean isCapped() {
    return capped;
  }

  /** Points kept in a dimension. */
  public BigDecimal points(Dimension dimension) {
    return switch (dimension) {
      case COMPLETENESS -> completeness;
      case ARITHMETIC -> arithmetic;
      case CONSISTENCY -> consistency;
      case TIMELINESS -> timeliness;
      case EXPRESSION -> expression;
    };
  }

  public int evaluated() {
    return evaluated;
  }

  public int rules() {
    return rules;
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
