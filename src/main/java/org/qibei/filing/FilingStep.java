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
import java.time.Instant;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.platform.Refusal;

/** One step of a filing from status to status: who, when and why. */
@Entity
@Table(name = "filing_step")
public class FilingStep {
  private static final int LONGEST_REASON = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "filing_id")
  private Filing filing;

  @Column(nullable = false)
  private int round;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status", length = 30)
  private FilingStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status", nullable = false, length = 30)
  private FilingStatus to;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "happened_at", nullable = false)
  private Instant happenedAt;

  @Column(length = LONGEST_REASON)
  private String reason;

  protected FilingStep() {}

  FilingStep(
      Filing filing,
      int round,
      FilingStatus from,
      FilingStatus to,
      Account account,
      Instant at,
      String reason) {
    if (reason != null && reason.length() > LONGEST_REASON) {
      throw new Refusal("refusals.filing.reason-too-long", LONGEST_REASON);
    }
    this.filing = filing;
    this.round = round;
    this.from = from;
    this.to = to;
    this.account = account;
    this.happenedAt = at;
    this.reason = reason;
  }

  public int round() {
    return round;
  }

  public FilingStatus from() {
    return from;
  }

  public FilingStatus to() {
    return to;
  }

  public Account account() {
    return account;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }
}
