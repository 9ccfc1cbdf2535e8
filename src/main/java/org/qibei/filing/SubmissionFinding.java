package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.check.Finding;
import org.qibei.check.Severity;

/**
 * A finding as it stood when the report was handed in: the record of its version, never recomputed.
 */
@Entity
@Table(name = "submission_finding")
public class SubmissionFinding {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "submission_id")
  private Submission submission;

  @Column(nullable = false)
  private int position;

  @Column(nullable = false, length = 20)
  private String rule;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Severity severity;

  @Column(length = 40)
  private String grade;

  @Column(nullable = false, length = 80)
  private String place;

  @Column(length = 400)
  private String declared;

  @Column(length = 400)
  private String expected;

  @Column(length = 60)
  private String difference;

  @Column(length = 1000)
  private String evidence;

  @Column(nullable = false)
  private BigDecimal points;

  @Column(nullable = false, length = 64, columnDefinition = "char(64)")
  private String fingerprint;

  @Column(nullable = false)
  private boolean waived;

  @Column(nullable = false)
  private boolean supplementary;

  @Column(length = 500)
  private String explanation;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "explained_by")
  private Account explainedBy;

  @Column(name = "explained_at")
  private Instant explainedAt;

  protected SubmissionFinding() {}

  SubmissionFinding(Submission submission, int position, Finding finding) {
    this.submission = submission;
    this.position = position;
    this.rule = finding.rule();
    this.severity = finding.severity();
    this.grade = finding.grade();
    this.place = finding.place();
    this.declared = finding.declared().orElse(null);
    this.expected = finding.expected().orElse(null);
    this.difference = finding.difference().orElse(null);
    this.evidence = finding.text().orElse(null);
    this.points = finding.points();
    this.fingerprint = finding.fingerprint();
  }

  /** Notes that it had been waived before the report was handed in. */
  SubmissionFinding waivedBefore() {
    waived = true;
    return this;
  }

  /** Notes that it was added to the record later, when its rule could speak. */
  SubmissionFinding addedLater() {
    supplementary = true;
    return this;
  }

  /** Whether it was found when the report was handed in. */
  boolean isOfThatHour() {
    return !supplementary;
  }

  boolean isWaived() {
    return waived;
  }

  /** Takes down what the agency says to it, if it is to this finding that it is said. */
  void explained(FindingExplanation said) {
    if (said.fingerprint().equals(fingerprint)) {
      explanation = said.words();
      explainedBy = said.account();
      explainedAt = said.writtenAt();
    }
  }

  String fingerprint() {
    return fingerprint;
  }

  Optional<Explanation> explanation() {
    return Optional.ofNullable(explanation)
        .map(words -> new Explanation(words, explainedBy.displayName(), explainedAt));
  }

  Finding finding() {
    return new Finding(
        rule,
        severity,
        grade,
        place,
        Optional.ofNullable(declared),
        Optional.ofNullable(expected),
        Optional.ofNullable(difference),
        Optional.ofNullable(evidence),
        points);
  }
}
