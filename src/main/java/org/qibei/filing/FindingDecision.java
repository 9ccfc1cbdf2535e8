package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.check.Finding;
import org.qibei.platform.Refusal;

/**
 * A person's decision on a finding, keyed by rule, place and fingerprint so that a re-run never
 * changes it.
 */
@Entity
@Table(name = "finding_decision")
public class FindingDecision {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "filing_id")
  private Filing filing;

  @Embedded private FindingKey key;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Verdict verdict;

  @Column(length = 1000)
  private String reason;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "decided_at", nullable = false)
  private Instant decidedAt;

  /** On what other facts it would stand, as a person has seen since. */
  @Column(name = "seen_facts", length = 100)
  private String seenFacts;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "seen_by")
  private Account seenBy;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Version private int version;

  protected FindingDecision() {}

  public FindingDecision(
      Filing filing, Finding finding, Verdict verdict, String reason, Account by, Instant now) {
    this.filing = filing;
    this.key = new FindingKey(finding);
    decide(verdict, reason, by, now);
  }

  /** Decides, or decides again; waiving needs a reason. */
  public final void decide(Verdict newVerdict, String newReason, Account by, Instant now) {
    if (newVerdict == Verdict.WAIVED && (newReason == null || newReason.isBlank())) {
      throw new Refusal("refusals.decision.reason-needed");
    }
    this.verdict = newVerdict;
    this.reason = newReason;
    this.account = by;
    this.decidedAt = now;
  }

  /**
   * A person has looked at it again: the facts that it was taken on are gone or have become these;
   * the decision itself stays as it was.
   */
  public void seenAgainst(String facts, Account by, Instant now) {
    this.seenFacts = facts;
    this.seenBy = by;
    this.seenAt = now;
  }

  /** Whether somebody has looked at it again since these facts took the place of its own. */
  public boolean isSeenAgainst(String facts) {
    return facts.equals(seenFacts);
  }

  public Long id() {
    return id;
  }

  public String rule() {
    return key.rule();
  }

  public String place() {
    return key.place();
  }

  public String fingerprint() {
    return key.fingerprint();
  }

  public Verdict verdict() {
    return verdict;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Account account() {
    return account;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
